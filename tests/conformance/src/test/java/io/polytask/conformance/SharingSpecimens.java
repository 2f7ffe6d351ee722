package io.polytask.conformance;

import io.polytask.api.Activation;
import io.polytask.sharing.Cgc;
import io.polytask.sharing.CrossStitch;
import io.polytask.sharing.DSelectK;
import io.polytask.sharing.ExpertSettings;
import io.polytask.sharing.Ltb;
import io.polytask.sharing.Mmoe;
import io.polytask.sharing.Mtan;
import io.polytask.tensor.SmoothSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/** Layers that give each task a value of its own; there are three tasks. */
final class SharingSpecimens {
    private static final int TASKS = Bench.TASKS.size();

    private SharingSpecimens() {}

    /** A mixture of experts over rows. */
    static Specimen mmoe(int seed, int rows, int inputs, int experts, int units, Activation activation) {
        Variables variables = mmoeVariables(seed, rows, inputs, experts, units);
        return new Specimen(
                "mmoe " + activation + " " + rows + "x" + inputs + ", " + experts + " experts of " + units,
                variables,
                Bench.ofTasks(scope -> {
                    Mmoe mmoe = new Mmoe(scope, experts, new ExpertSettings(inputs, List.of(), units, activation, 0));
                    return Circuit.ofTasks((in, pass) -> mmoe.forward(in.matrix("x"), pass), mmoe::backward);
                }),
                v -> SharingFormula.mmoe(v, experts, LayerSpecimens.function(activation)),
                v -> torchMmoe(v, experts, LayerSpecimens.torch(activation)));
    }

    /** A mixture of experts at each position of texts. */
    static Specimen mmoeSequence(int seed, int inputs, int experts, int units, int... offsets) {
        int rows = offsets[offsets.length - 1];
        return new Specimen(
                "mmoe over a sequence of " + rows,
                mmoeVariables(seed, rows, inputs, experts, units),
                Bench.ofTasks(
                        scope -> {
                            Mmoe mmoe = new Mmoe(
                                    scope, experts, new ExpertSettings(inputs, List.of(), units, Activation.TANH, 0));
                            return Circuit.ofTaskSequences(
                                    (in, pass) -> mmoe.forward(in.sequence("x"), pass), mmoe::backward);
                        },
                        offsets),
                v -> SharingFormula.mmoe(v, experts, Math::tanh),
                v -> torchMmoe(v, experts, torch::tanh));
    }

    /** Customized gate control, and of several levels progressive layered extraction. */
    static Specimen extraction(int seed, int rows, int inputs, int levels, int shared, int own, int units) {
        Variables variables = new Variables(seed).normal("x", rows, inputs);
        for (int level = 1; level <= levels; level++) {
            String prefix = levels == 1 ? "" : "level" + level + ".";
            int width = level == 1 ? inputs : units;
            int sharedGate = level < levels ? TASKS * own + shared : 0;
            experts(variables, prefix, width, shared * units, sharedGate);
            for (int task = 0; task < TASKS; task++) {
                experts(variables, prefix + "task" + task + ".", width, own * units, shared + own);
            }
        }
        return new Specimen(
                "extraction of " + levels + " levels " + rows + "x" + inputs + ", " + shared + " + " + own + " of "
                        + units,
                variables,
                Bench.ofTasks(scope -> {
                    ExpertSettings expert = new ExpertSettings(inputs, List.of(), units, Activation.TANH, 0);
                    Cgc cgc = new Cgc(scope, levels, shared, own, expert);
                    return Circuit.ofTasks((in, pass) -> cgc.forward(in.matrix("x"), pass), cgc::backward);
                }),
                v -> joined(new SharingAlgebra<>(Algebra.of(v)).extraction(TASKS, levels, shared, own, units)),
                v -> joinedTensors(new SharingAlgebra<>(Algebra.of(v)).extraction(TASKS, levels, shared, own, units)));
    }

    private static void experts(Variables variables, String prefix, int inputs, int width, int gates) {
        variables.normal(prefix + "weight", inputs, width + gates).normal(prefix + "bias", 1, width);
        if (gates > 0) {
            variables.normal(prefix + "gateBias", 1, gates);
        }
    }

    /** A multi-task attention network. */
    static Specimen attention(int seed, int rows, int inputs, int levels, int units) {
        Variables variables = new Variables(seed).normal("x", rows, inputs);
        for (int level = 1; level <= levels; level++) {
            String prefix = "level" + level + ".";
            dense(variables, prefix + "first", level == 1 ? inputs : units, units);
            dense(variables, prefix + "second", units, units);
            for (int task = 0; task < TASKS; task++) {
                dense(variables, prefix + "task" + task + ".hidden", level == 1 ? units : 2 * units, units);
                dense(variables, prefix + "task" + task + ".mask", units, units);
            }
        }
        return new Specimen(
                "attention of " + levels + " levels " + rows + "x" + inputs + "x" + units,
                variables,
                Bench.ofTasks(scope -> {
                    Mtan mtan = new Mtan(scope, inputs, levels, units);
                    return Circuit.ofTasks((in, pass) -> mtan.forward(in.matrix("x"), pass), mtan::backward);
                }),
                v -> joined(new SharingAlgebra<>(Algebra.of(v)).attention(TASKS, levels)),
                v -> joinedTensors(new SharingAlgebra<>(Algebra.of(v)).attention(TASKS, levels)));
    }

    /** Two storeys, the upper one with cross-stitch units. */
    static Specimen crossStitch(int seed, int rows, int inputs, int width, int units) {
        Variables variables = storeys(seed, rows, inputs, width, units).normal("high.factors", 1, TASKS * TASKS);
        return new Specimen(
                "cross-stitch " + rows + "x" + inputs + "x" + width + "x" + units,
                variables,
                Bench.ofTasks(scope -> {
                    CrossStitch low = new CrossStitch(scope.part("low"), inputs, width, Activation.TANH, 0, false);
                    CrossStitch high = new CrossStitch(scope.part("high"), width, units, Activation.TANH, 0, true);
                    return Circuit.ofTasks(
                            (in, pass) -> high.forward(low.forward(in.matrix("x"), pass), pass), pass -> {
                                high.backward(pass);
                                low.backward(pass);
                            });
                }),
                v -> joined(new SharingAlgebra<>(Algebra.of(v)).storeys(TASKS, "high.factors", false)),
                v -> joinedTensors(new SharingAlgebra<>(Algebra.of(v)).storeys(TASKS, "high.factors", false)));
    }

    /** Two storeys that branch, in the first steps of a training, in which each task reads all. */
    static Specimen branching(int seed, int rows, int inputs, int width, int units) {
        Variables variables = storeys(seed, rows, inputs, width, units).normal("high.logits", 1, TASKS * TASKS);
        return new Specimen(
                "learned branching " + rows + "x" + inputs + "x" + width + "x" + units,
                variables,
                Bench.ofTasks(scope -> {
                    Ltb low = new Ltb(scope.part("low"), inputs, width, Activation.TANH, 0, false);
                    Ltb high = new Ltb(scope.part("high"), width, units, Activation.TANH, 0, true);
                    return Circuit.ofTasks(
                            (in, pass) -> high.forward(low.forward(in.matrix("x"), pass), pass), pass -> {
                                high.backward(pass);
                                low.backward(pass);
                            });
                }),
                v -> joined(new SharingAlgebra<>(Algebra.of(v)).storeys(TASKS, "high.logits", true)),
                v -> joinedTensors(new SharingAlgebra<>(Algebra.of(v)).storeys(TASKS, "high.logits", true)));
    }

    private static Variables storeys(int seed, int rows, int inputs, int width, int units) {
        Variables variables = new Variables(seed).normal("x", rows, inputs);
        for (int task = 0; task < TASKS; task++) {
            dense(variables, "low.task" + task, inputs, width);
            dense(variables, "high.task" + task, width, units);
        }
        return variables;
    }

    /** DSelect-k over rows. */
    static Specimen selection(int seed, int rows, int inputs, int experts, int selectors, double gamma, int units) {
        int logits = TASKS * SmoothSelection.logits(experts, selectors);
        Variables variables = new Variables(seed)
                .normal("x", rows, inputs)
                .normal("weight", inputs, experts * units + logits)
                .normal("bias", 1, experts * units)
                .normal("gateBias", 1, logits)
                .scaled("weight", 0.3f);
        return new Specimen(
                "selection of " + selectors + " from " + experts + " experts, " + rows + "x" + inputs + "x" + units,
                variables,
                Bench.ofTasks(scope -> {
                    ExpertSettings expert = new ExpertSettings(inputs, List.of(), units, Activation.TANH, 0);
                    DSelectK layer = new DSelectK(scope, experts, selectors, gamma, expert);
                    return Circuit.ofTasks((in, pass) -> layer.forward(in.matrix("x"), pass), layer::backward);
                }),
                v -> joined(new SharingAlgebra<>(Algebra.of(v)).selection(TASKS, experts, selectors, gamma, units)),
                v -> joinedTensors(
                        new SharingAlgebra<>(Algebra.of(v)).selection(TASKS, experts, selectors, gamma, units)));
    }

    private static void dense(Variables variables, String name, int inputs, int units) {
        variables.normal(name + ".weight", inputs, units).normal(name + ".bias", 1, units);
    }

    private static double[] joined(List<Algebra.Doubles> outputs) {
        return SharingFormula.join(outputs.stream().map(Algebra.Doubles::values).toList());
    }

    private static Tensor joinedTensors(List<Tensor> outputs) {
        return torch.cat(
                new TensorVector(
                        outputs.stream().map(output -> output.reshape(-1)).toArray(Tensor[]::new)),
                0);
    }

    private static Variables mmoeVariables(int seed, int rows, int inputs, int experts, int units) {
        return new Variables(seed)
                .normal("x", rows, inputs)
                .normal("weight", inputs, experts * units + TASKS * experts)
                .normal("bias", 1, experts * units)
                .normal("gateBias", 1, TASKS * experts);
    }

    private static Tensor torchMmoe(Map<String, Tensor> v, int experts, UnaryOperator<Tensor> activation) {
        Tensor x = v.get("x");
        long width = v.get("bias").size(1);
        long rows = x.size(0);
        Tensor outputs = activation
                .apply(x.matmul(v.get("weight").narrow(1, 0, width)).add(v.get("bias")))
                .reshape(rows, experts, width / experts);
        List<Tensor> mixtures = new ArrayList<>();
        for (int task = 0; task < TASKS; task++) {
            Tensor weight = v.get("weight").narrow(1, width + (long) task * experts, experts);
            Tensor bias = v.get("gateBias").narrow(1, (long) task * experts, experts);
            Tensor gate = torch.softmax(x.matmul(weight).add(bias), 1);
            mixtures.add(torch.bmm(gate.unsqueeze(1), outputs).reshape(-1));
        }
        return torch.cat(new TensorVector(mixtures.toArray(Tensor[]::new)), 0);
    }
}
