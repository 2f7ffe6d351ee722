package io.polytask.conformance;

import io.polytask.layer.AttentionPool;
import java.util.Map;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The layers that attend, each beside its formula and libtorch's, which sees the examples one by one. */
final class AttentionSpecimens {
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

    private static double[] pool(Variables v, int inputs, int hidden, int... offsets) {
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

    private static Tensor pool(Tensor text, Map<String, Tensor> v) {
        Tensor keys = torch.tanh(text.matmul(v.get("weight")).add(v.get("bias")));
        return torch.softmax(keys.matmul(v.get("query").t()), 0).mul(text).sum(new long[] {0});
    }
}
