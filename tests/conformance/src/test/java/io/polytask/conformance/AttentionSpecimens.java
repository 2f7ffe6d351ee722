package io.polytask.conformance;

import io.polytask.api.Activation;
import io.polytask.api.PositionType;
import io.polytask.layer.AttentionPool;
import io.polytask.layer.Transformer;
import java.util.List;
import java.util.Map;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The layers that attend, each beside its formula and libtorch's, which sees the examples one by one. */
final class AttentionSpecimens {
    private static final int HEADS = 2;
    private static final int MOST = 8;
    private static final List<String> BLOCKS = List.of("block1.", "block2.");

    private AttentionSpecimens() {}

    static Specimen pool(int seed, int inputs, int hidden, int... offsets) {
        return new Specimen(
                "attention pool of " + (offsets.length - 1) + " texts",
                new Variables(seed)
                        .normal("x", offsets[offsets.length - 1], inputs)
                        .normal("weight", inputs, hidden)
                        .normal("bias", 1, hidden)
                        .normal("query", 1, hidden),
                new Bench(
                        scope -> {
                            AttentionPool pool = new AttentionPool(scope, inputs, hidden);
                            return Circuit.of((in, pass) -> pool.forward(in.sequence("x"), pass), pool::backward);
                        },
                        offsets),
                v -> pool(v, inputs, hidden, offsets),
                v -> Torch.byText(v.get("x"), offsets, text -> pool(text, v)));
    }

    static double[] pool(Variables v, int inputs, int hidden, int... offsets) {
        double[] x = v.of("x");
        double[] keys = Formula.dense(x, v.of("weight"), v.of("bias"), Math::tanh);
        double[] out = new double[(offsets.length - 1) * inputs];
        for (int e = 0; e + 1 < offsets.length; e++) {
            double[] scores = new double[offsets[e + 1] - offsets[e]];
            for (int p = 0; p < scores.length; p++) {
                for (int h = 0; h < hidden; h++) {
                    scores[p] += keys[(offsets[e] + p) * hidden + h] * v.of("query")[h];
                }
            }
            for (int p = 0; p < scores.length; p++) {
                double share = Math.exp(scores[p] - Formula.logSumExp(scores, 0, scores.length));
                for (int i = 0; i < inputs; i++) {
                    out[e * inputs + i] += share * x[(offsets[e] + p) * inputs + i];
                }
            }
        }
        return out;
    }

    static Tensor pool(Tensor text, Map<String, Tensor> v) {
        Tensor keys = torch.tanh(text.matmul(v.get("weight")).add(v.get("bias")));
        return torch.softmax(keys.matmul(v.get("query").t()), 0).mul(text).sum(new long[] {0});
    }

    /** Two blocks of two heads, with learned positions or without any. */
    static Specimen transformer(int seed, int units, int hidden, PositionType type, int... offsets) {
        Variables variables = new Variables(seed).normal("x", offsets[offsets.length - 1], units);
        if (type == PositionType.LEARNED) {
            variables.normal("positions", MOST, units);
        }
        for (String block : BLOCKS) {
            norm(variables, block + "attentionNorm", units);
            linear(variables, block + "attention.projections", units, 3 * units);
            linear(variables, block + "attention.joined", units, units);
            norm(variables, block + "hiddenNorm", units);
            linear(variables, block + "hidden", units, hidden);
            linear(variables, block + "output", hidden, units);
        }
        norm(variables, "norm", units);
        return new Specimen(
                "transformer of width " + units + ", positions " + type + ", over " + (offsets.length - 1) + " texts",
                variables,
                new Bench(
                        scope -> {
                            Transformer layer = new Transformer(
                                    scope, units, BLOCKS.size(), HEADS, hidden, Activation.TANH, 0, type, MOST);
                            return Circuit.of(
                                    (in, pass) -> layer.forward(in.sequence("x"), pass)
                                            .activations(),
                                    layer::backward);
                        },
                        offsets),
                v -> new TransformerFormula(v, units, HEADS, BLOCKS, type, offsets).apply(),
                v -> Torch.eachText(v.get("x"), offsets, text -> transformer(text, v, units, type)));
    }

    private static void linear(Variables variables, String scope, int inputs, int outputs) {
        variables
                .normal(scope + ".weight", inputs, outputs)
                .scaled(scope + ".weight", 1 / (float) Math.sqrt(inputs))
                .normal(scope + ".bias", 1, outputs);
    }

    private static void norm(Variables variables, String scope, int units) {
        variables.normal(scope + ".scale", 1, units).normal(scope + ".shift", 1, units);
    }

    private static Tensor transformer(Tensor text, Map<String, Tensor> v, int units, PositionType type) {
        long length = text.size(0);
        Tensor x = switch (type) {
            case LEARNED -> text.add(v.get("positions").narrow(0, 0, length));
            case SINUSOIDAL -> text.add(Torch.matrix(TransformerFormula.waves((int) length, units), length, units));
            case NONE -> text;
        };
        for (String block : BLOCKS) {
            Tensor projected = linear(norm(x, v, block + "attentionNorm"), v, block + "attention.projections");
            Tensor answers = torch.scaled_dot_product_attention(
                    heads(projected, 0, units), heads(projected, 1, units), heads(projected, 2, units));
            Tensor flat = answers.permute(1, 0, 2).reshape(length, units);
            x = x.add(linear(flat, v, block + "attention.joined"));
            Tensor wide = torch.tanh(linear(norm(x, v, block + "hiddenNorm"), v, block + "hidden"));
            x = x.add(linear(wide, v, block + "output"));
        }
        return norm(x, v, "norm");
    }

    private static Tensor heads(Tensor projected, int part, int units) {
        return projected
                .narrow(1, (long) part * units, units)
                .reshape(projected.size(0), HEADS, units / HEADS)
                .permute(1, 0, 2);
    }

    private static Tensor linear(Tensor x, Map<String, Tensor> v, String scope) {
        return x.matmul(v.get(scope + ".weight")).add(v.get(scope + ".bias"));
    }

    private static Tensor norm(Tensor x, Map<String, Tensor> v, String scope) {
        return torch.layer_norm(
                x,
                new long[] {x.size(1)},
                Torch.some(v.get(scope + ".scale").reshape(-1)),
                Torch.some(v.get(scope + ".shift").reshape(-1)),
                1e-5,
                false);
    }
}
