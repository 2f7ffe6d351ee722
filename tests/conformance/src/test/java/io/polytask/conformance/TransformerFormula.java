package io.polytask.conformance;

import io.polytask.api.PositionType;
import java.util.List;

/** What a transformer computes, in double, one plain loop after the other. */
final class TransformerFormula {
    private final Variables v;
    private final int units;
    private final int heads;
    private final List<String> blocks;
    private final PositionType type;
    private final int[] offsets;

    TransformerFormula(Variables v, int units, int heads, List<String> blocks, PositionType type, int... offsets) {
        this.v = v;
        this.units = units;
        this.heads = heads;
        this.blocks = blocks;
        this.type = type;
        this.offsets = offsets;
    }

    double[] apply() {
        double[] x = positioned();
        for (String block : blocks) {
            double[] projected = linear(norm(x, block + "attentionNorm"), block + "attention.projections");
            x = sum(x, linear(attention(projected), block + "attention.joined"));
            double[] wide = linear(norm(x, block + "hiddenNorm"), block + "hidden");
            for (int i = 0; i < wide.length; i++) {
                wide[i] = Math.tanh(wide[i]);
            }
            x = sum(x, linear(wide, block + "output"));
        }
        return norm(x, "norm");
    }

    private double[] positioned() {
        double[] x = v.of("x").clone();
        for (int e = 0; e + 1 < offsets.length && type != PositionType.NONE; e++) {
            int length = offsets[e + 1] - offsets[e];
            double[] vectors = type == PositionType.LEARNED ? v.of("positions") : waves(length, units);
            for (int i = 0; i < length * units; i++) {
                x[offsets[e] * units + i] += vectors[i];
            }
        }
        return x;
    }

    /** Sines at even places, cosines at odd ones, divided by the width. */
    static double[] waves(int length, int units) {
        double[] waves = new double[length * units];
        for (int p = 0; p < length; p++) {
            for (int u = 0; u < units; u++) {
                double angle = p * Math.pow(10_000, -(u / 2 * 2) / (double) units);
                waves[p * units + u] = (u % 2 == 0 ? Math.sin(angle) : Math.cos(angle)) / units;
            }
        }
        return waves;
    }

    private double[] attention(double[] projected) {
        int size = units / heads;
        double[] out = new double[projected.length / 3];
        for (int e = 0; e + 1 < offsets.length; e++) {
            for (int head = 0; head < heads; head++) {
                for (int p = offsets[e]; p < offsets[e + 1]; p++) {
                    double[] scores = new double[offsets[e + 1] - offsets[e]];
                    for (int q = 0; q < scores.length; q++) {
                        for (int i = head * size; i < (head + 1) * size; i++) {
                            double key = projected[(offsets[e] + q) * 3 * units + units + i];
                            scores[q] += projected[p * 3 * units + i] * key / Math.sqrt(size);
                        }
                    }
                    double sum = Formula.logSumExp(scores, 0, scores.length);
                    for (int q = 0; q < scores.length; q++) {
                        for (int i = head * size; i < (head + 1) * size; i++) {
                            double value = projected[(offsets[e] + q) * 3 * units + 2 * units + i];
                            out[p * units + i] += Math.exp(scores[q] - sum) * value;
                        }
                    }
                }
            }
        }
        return out;
    }

    private double[] linear(double[] x, String scope) {
        return Formula.dense(x, v.of(scope + ".weight"), v.of(scope + ".bias"), t -> t);
    }

    private double[] norm(double[] x, String scope) {
        return Formula.layerNorm(x, v.of(scope + ".scale"), v.of(scope + ".shift"));
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }
}
