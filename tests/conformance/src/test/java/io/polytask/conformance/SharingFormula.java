package io.polytask.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** What sharing layers compute, in double, one plain loop after the other. Outputs lie task by task. */
final class SharingFormula {
    private SharingFormula() {}

    /** Columns of a matrix of so many. */
    static double[] columns(double[] matrix, int cols, int from, int count) {
        int rows = matrix.length / cols;
        double[] part = new double[rows * count];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(matrix, r * cols + from, part, r * count, count);
        }
        return part;
    }

    /** Each row its softmax. */
    static double[] softmax(double[] logits, int cols) {
        double[] out = new double[logits.length];
        for (int row = 0; row < logits.length; row += cols) {
            double most = Arrays.stream(logits, row, row + cols).max().orElseThrow();
            double sum = 0;
            for (int i = row; i < row + cols; i++) {
                out[i] = Math.exp(logits[i] - most);
                sum += out[i];
            }
            for (int i = row; i < row + cols; i++) {
                out[i] /= sum;
            }
        }
        return out;
    }

    /** The experts' rows, each by its gate, summed. */
    static double[] mix(double[] gates, List<double[]> experts) {
        int count = experts.size();
        int rows = gates.length / count;
        int units = rows == 0 ? 0 : experts.get(0).length / rows;
        double[] out = new double[rows * units];
        for (int r = 0; r < rows; r++) {
            for (int e = 0; e < count; e++) {
                for (int u = 0; u < units; u++) {
                    out[r * units + u] += gates[r * count + e] * experts.get(e)[r * units + u];
                }
            }
        }
        return out;
    }

    /** {@code f_t(x) = sum_i softmax(x W_t + b_t)_i E_i(x)}, with the weights of experts and gates side by side. */
    static double[] mmoe(Variables v, int experts, DoubleUnaryOperator activation) {
        int cols = v.get("weight").cols();
        int units = v.get("bias").cols() / experts;
        List<double[]> outputs = new ArrayList<>();
        for (int e = 0; e < experts; e++) {
            double[] weight = columns(v.of("weight"), cols, e * units, units);
            double[] bias = Arrays.copyOfRange(v.of("bias"), e * units, (e + 1) * units);
            outputs.add(Formula.dense(v.of("x"), weight, bias, activation));
        }
        return join(Bench.TASKS.stream()
                .map(task -> {
                    int from = task.ordinal() * experts;
                    double[] weight = columns(v.of("weight"), cols, experts * units + from, experts);
                    double[] bias = Arrays.copyOfRange(v.of("gateBias"), from, from + experts);
                    double[] logits = Formula.dense(v.of("x"), weight, bias, DoubleUnaryOperator.identity());
                    return mix(softmax(logits, experts), outputs);
                })
                .toList());
    }

    /** One array after the other. */
    static double[] join(List<double[]> parts) {
        return parts.stream().flatMapToDouble(Arrays::stream).toArray();
    }
}
