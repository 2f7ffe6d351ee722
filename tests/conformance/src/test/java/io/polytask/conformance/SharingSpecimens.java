package io.polytask.conformance;

import io.polytask.api.Activation;
import io.polytask.sharing.Mmoe;
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
                    Mmoe mmoe = new Mmoe(scope, inputs, experts, units, activation, 0);
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
                            Mmoe mmoe = new Mmoe(scope, inputs, experts, units, Activation.TANH, 0);
                            return Circuit.ofTaskSequences(
                                    (in, pass) -> mmoe.forward(in.sequence("x"), pass), mmoe::backward);
                        },
                        offsets),
                v -> SharingFormula.mmoe(v, experts, Math::tanh),
                v -> torchMmoe(v, experts, torch::tanh));
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
