package io.polytask.conformance;

import io.polytask.layer.BiGru;
import io.polytask.layer.BiLstm;
import io.polytask.layer.Pass;
import io.polytask.layer.Recurrent;
import io.polytask.layer.Scope;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import io.polytask.random.RandomStream;
import io.polytask.tensor.DropoutMask;
import io.polytask.tensor.MatrixView;
import java.util.Map;
import java.util.function.Function;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * The recurrent layers in both directions with dropout of the states that are handed on, with the masks that the engine
 * draws; libtorch's own layers know no such dropout, so its tensors go from step to step here.
 */
final class StateDropoutSpecimens {
    private static final double RATE = 0.4;

    /** One step: from the products of the input and of the thinned state, the biases and the states, to the next states. */
    private interface Step {
        Tensor[] next(Tensor[] projected, Tensor[] stated, Tensor[] bias, Tensor... states);
    }

    private StateDropoutSpecimens() {}

    static Specimen biLstm(int seed, int inputs, int units, int... offsets) {
        RecurrentFormula formula = new RecurrentFormula(RecurrentFormula::lstm, units, offsets);
        return specimen(
                "BiLSTM",
                RecurrentSpecimens.bothWays(RecurrentSpecimens.input(seed, inputs, offsets), inputs, units, 4),
                scope -> new BiLstm(scope, inputs, units, 0, RATE),
                formula,
                StateDropoutSpecimens::lstm,
                offsets);
    }

    static Specimen biGru(int seed, int inputs, int units, int... offsets) {
        RecurrentFormula formula = new RecurrentFormula(RecurrentFormula::gru, units, offsets);
        return specimen(
                "BiGRU",
                RecurrentSpecimens.bothWays(RecurrentSpecimens.input(seed, inputs, offsets), inputs, units, 3),
                scope -> new BiGru(scope, inputs, units, 0, RATE),
                formula,
                StateDropoutSpecimens::gru,
                offsets);
    }

    private static Specimen specimen(
            String name,
            Variables variables,
            Function<Scope, Recurrent> maker,
            RecurrentFormula formula,
            Step step,
            int... offsets) {
        int units = variables.get("forward.stateWeight").rows();
        int texts = offsets.length - 1;
        Pass pass = new Pass(1, RandomSource.standard().stream(1));
        pass.train(TaskSet.of(Bench.Task.TASK), 1, 0, 0);
        double[] forth = kept(texts, units, pass.random());
        double[] back = kept(texts, units, pass.random());
        return new Specimen(
                name + " of thinned states over " + texts + " texts",
                variables,
                new Bench(
                        scope -> {
                            Recurrent layer = maker.apply(scope);
                            return Circuit.of(
                                    (in, running) -> layer.forward(in.sequence("x"), running)
                                            .activations(),
                                    layer::backward);
                        },
                        offsets),
                v -> Formula.concat(
                        formula.apply(v, "forward.", false, forth), units,
                        formula.apply(v, "backward.", true, back), units),
                v -> torch.cat(
                        new TensorVector(
                                torch(v, "forward.", step, false, Torch.matrix(forth, texts, units), offsets),
                                torch(v, "backward.", step, true, Torch.matrix(back, texts, units), offsets)),
                        1));
    }

    /** What the engine draws: texts x units. */
    private static double[] kept(int texts, int units, RandomStream random) {
        DropoutMask mask = new DropoutMask(units, RATE);
        mask.draw(texts, true, random);
        MatrixView factors = MatrixView.growing(units);
        factors.reset(texts);
        factors.fill(1);
        mask.multiply(factors);
        return Variables.doubles(factors.toArray());
    }

    private static Tensor torch(
            Map<String, Tensor> v, String scope, Step step, boolean reversed, Tensor kept, int... offsets) {
        Tensor weight = v.get(scope + "stateWeight");
        long units = weight.size(0);
        int gates = (int) (weight.size(1) / units);
        Tensor input = v.get("x").matmul(v.get(scope + "inputWeight"));
        Tensor[] bias = parts(v.get(scope + "bias"), 4);
        TensorVector rows = new TensorVector();
        for (int text = 0; text + 1 < offsets.length; text++) {
            Tensor zeros = Torch.matrix(new double[(int) units], 1, units);
            Tensor[] states = {zeros, zeros};
            int length = offsets[text + 1] - offsets[text];
            Tensor[] outputs = new Tensor[length];
            for (int i = 0; i < length; i++) {
                int at = reversed ? length - 1 - i : i;
                Tensor handed = states[0].mul(kept.narrow(0, text, 1));
                Tensor[] projected = parts(input.narrow(0, offsets[text] + at, 1), gates);
                states = step.next(projected, parts(handed.matmul(weight), gates), bias, states);
                outputs[at] = states[0];
            }
            for (Tensor output : outputs) {
                rows.push_back(output);
            }
        }
        return rows.empty() ? input.narrow(1, 0, units) : torch.cat(rows, 0);
    }

    private static Tensor[] parts(Tensor all, int count) {
        long width = all.size(1) / count;
        Tensor[] parts = new Tensor[count];
        for (int i = 0; i < count; i++) {
            parts[i] = all.narrow(1, i * width, width);
        }
        return parts;
    }

    private static Tensor[] lstm(Tensor[] projected, Tensor[] stated, Tensor[] bias, Tensor... states) {
        Tensor[] gates = new Tensor[4];
        for (int gate = 0; gate < 4; gate++) {
            gates[gate] = projected[gate].add(stated[gate]).add(bias[gate]);
        }
        Tensor remembered = torch.sigmoid(gates[1]).mul(states[1]);
        Tensor cell = remembered.add(torch.sigmoid(gates[0]).mul(torch.tanh(gates[2])));
        return new Tensor[] {torch.sigmoid(gates[3]).mul(torch.tanh(cell)), cell};
    }

    private static Tensor[] gru(Tensor[] projected, Tensor[] stated, Tensor[] bias, Tensor... states) {
        Tensor reset = torch.sigmoid(projected[0].add(stated[0]).add(bias[0]));
        Tensor update = torch.sigmoid(projected[1].add(stated[1]).add(bias[1]));
        Tensor next = torch.tanh(projected[2].add(bias[2]).add(reset.mul(stated[2].add(bias[3]))));
        return new Tensor[] {next.add(update.mul(states[0].sub(next))), states[1]};
    }
}
