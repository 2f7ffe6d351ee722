package io.polytask.conformance;

import io.polytask.layer.BiGru;
import io.polytask.layer.BiLstm;
import io.polytask.layer.Gru;
import io.polytask.layer.Lstm;
import io.polytask.layer.Recurrent;
import io.polytask.layer.Scope;
import java.util.Map;
import java.util.function.Function;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/** The recurrent layers, each beside its formula and libtorch's, which goes through the texts one by one. */
final class RecurrentSpecimens {
    private RecurrentSpecimens() {}

    static Specimen lstm(int seed, int inputs, int units, int... offsets) {
        Variables variables = weights(input(seed, inputs, offsets), "", inputs, units, 4);
        return specimen("LSTM", variables, scope -> new Lstm(scope, inputs, units, 0, 0), true, units, offsets);
    }

    static Specimen biLstm(int seed, int inputs, int units, int... offsets) {
        Variables variables = bothWays(input(seed, inputs, offsets), inputs, units, 4);
        return specimen("BiLSTM", variables, scope -> new BiLstm(scope, inputs, units, 0, 0), true, units, offsets);
    }

    static Specimen gru(int seed, int inputs, int units, int... offsets) {
        Variables variables = weights(input(seed, inputs, offsets), "", inputs, units, 3);
        return specimen("GRU", variables, scope -> new Gru(scope, inputs, units, 0, 0), false, units, offsets);
    }

    static Specimen biGru(int seed, int inputs, int units, int... offsets) {
        Variables variables = bothWays(input(seed, inputs, offsets), inputs, units, 3);
        return specimen("BiGRU", variables, scope -> new BiGru(scope, inputs, units, 0, 0), false, units, offsets);
    }

    static Variables input(int seed, int inputs, int... offsets) {
        return new Variables(seed).normal("x", offsets[offsets.length - 1], inputs);
    }

    static Variables bothWays(Variables variables, int inputs, int units, int gates) {
        weights(variables, "forward.", inputs, units, gates);
        return weights(variables, "backward.", inputs, units, gates);
    }

    /** Weights small enough that a state is not all at the ends of its range. */
    private static Variables weights(Variables variables, String scope, int inputs, int units, int gates) {
        return variables
                .normal(scope + "inputWeight", inputs, gates * units)
                .scaled(scope + "inputWeight", 1 / (float) Math.sqrt(inputs))
                .normal(scope + "stateWeight", units, gates * units)
                .scaled(scope + "stateWeight", 1 / (float) Math.sqrt(units))
                .normal(scope + "bias", 1, 4 * units);
    }

    private static Specimen specimen(
            String name,
            Variables variables,
            Function<Scope, Recurrent> maker,
            boolean lstm,
            int units,
            int... offsets) {
        RecurrentFormula formula =
                new RecurrentFormula(lstm ? RecurrentFormula::lstm : RecurrentFormula::gru, units, offsets);
        boolean both = variables.names().contains("forward.bias");
        return new Specimen(
                name + " of " + units + " units over " + (offsets.length - 1) + " texts",
                variables,
                new Bench(
                        scope -> {
                            Recurrent layer = maker.apply(scope);
                            return Circuit.of(
                                    (in, pass) -> layer.forward(in.sequence("x"), pass)
                                            .activations(),
                                    layer::backward);
                        },
                        offsets),
                v -> both
                        ? Formula.concat(
                                formula.apply(v, "forward.", false), units, formula.apply(v, "backward.", true), units)
                        : formula.apply(v, "", false),
                v -> Torch.eachText(v.get("x"), offsets, text -> torch(text, v, lstm, both)));
    }

    /** libtorch's states at the positions of one text. */
    static Tensor torch(Tensor text, Map<String, Tensor> variables, boolean lstm, boolean both) {
        TensorVector weights = new TensorVector();
        for (String scope : both ? new String[] {"forward.", "backward."} : new String[] {""}) {
            Tensor bias = variables.get(scope + "bias").reshape(-1);
            weights.push_back(variables.get(scope + "inputWeight").t());
            weights.push_back(variables.get(scope + "stateWeight").t());
            weights.push_back(lstm ? bias : bias.narrow(0, 0, 3 * bias.size(0) / 4));
            weights.push_back(lstm ? bias.mul(Torch.zero()) : stateBias(bias));
        }
        long units = variables.get(both ? "forward.stateWeight" : "stateWeight").size(0);
        Tensor zeros = Torch.matrix(new double[(int) (both ? 2 * units : units)], both ? 2 : 1, 1, units);
        Tensor batch = text.unsqueeze(1);
        Tensor out = lstm
                ? torch.lstm(batch, new TensorVector(zeros, zeros), weights, true, 1, 0, true, both, false)
                        .get0()
                : torch.gru(batch, zeros, weights, true, 1, 0, true, both, false)
                        .get0();
        return out.squeeze(1);
    }

    /** libtorch has a second bias for each gate of a GRU, of which only the last differs in effect from the first. */
    private static Tensor stateBias(Tensor bias) {
        long units = bias.size(0) / 4;
        Tensor none = bias.narrow(0, 0, 2 * units).mul(Torch.zero());
        return torch.cat(new TensorVector(none, bias.narrow(0, 3 * units, units)), 0);
    }
}
