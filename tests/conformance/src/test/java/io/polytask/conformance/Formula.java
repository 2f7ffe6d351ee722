package io.polytask.conformance;

import java.util.function.DoubleUnaryOperator;

/** What layers compute, in double, one plain loop after the other. Matrices lie by rows. */
final class Formula {
    private Formula() {}

    /** {@code f(x W + b)}. */
    static double[] dense(double[] x, double[] weight, double[] bias, DoubleUnaryOperator activation) {
        int units = bias.length;
        int inputs = weight.length / units;
        int rows = x.length / inputs;
        double[] out = new double[rows * units];
        for (int r = 0; r < rows; r++) {
            for (int u = 0; u < units; u++) {
                double sum = bias[u];
                for (int i = 0; i < inputs; i++) {
                    sum += x[r * inputs + i] * weight[i * units + u];
                }
                out[r * units + u] = activation.applyAsDouble(sum);
            }
        }
        return out;
    }

    static double relu(double x) {
        return Math.max(0, x);
    }

    static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** The rows of a table that the ids name. */
    static double[] lookup(double[] table, int units, int[] ids) {
        double[] out = new double[ids.length * units];
        for (int r = 0; r < ids.length; r++) {
            System.arraycopy(table, ids[r] * units, out, r * units, units);
        }
        return out;
    }

    /** The mean of each example's rows; zeros for an example without rows. */
    static double[] meanPool(double[] x, int units, int[] offsets) {
        double[] out = new double[(offsets.length - 1) * units];
        for (int e = 0; e + 1 < offsets.length; e++) {
            for (int r = offsets[e]; r < offsets[e + 1]; r++) {
                for (int u = 0; u < units; u++) {
                    out[e * units + u] += x[r * units + u] / (offsets[e + 1] - offsets[e]);
                }
            }
        }
        return out;
    }

    /** The largest of each example's rows, column by column; zeros for an example without rows. */
    static double[] maxPool(double[] x, int units, int[] offsets) {
        double[] out = new double[(offsets.length - 1) * units];
        for (int e = 0; e + 1 < offsets.length; e++) {
            for (int u = 0; u < units && offsets[e] < offsets[e + 1]; u++) {
                double best = Double.NEGATIVE_INFINITY;
                for (int r = offsets[e]; r < offsets[e + 1]; r++) {
                    best = Math.max(best, x[r * units + u]);
                }
                out[e * units + u] = best;
            }
        }
        return out;
    }

    /** Two matrices side by side. */
    static double[] concat(double[] a, int aUnits, double[] b, int bUnits) {
        int rows = a.length / aUnits;
        double[] out = new double[a.length + b.length];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(a, r * aUnits, out, r * (aUnits + bUnits), aUnits);
            System.arraycopy(b, r * bUnits, out, r * (aUnits + bUnits) + aUnits, bUnits);
        }
        return out;
    }

    /** Each row less its mean, over its standard deviation (1e-5 added to the variance), times gain plus bias. */
    static double[] layerNorm(double[] x, double[] gain, double[] bias) {
        int units = gain.length;
        double[] out = new double[x.length];
        for (int r = 0; r < x.length / units; r++) {
            double mean = 0;
            for (int u = 0; u < units; u++) {
                mean += x[r * units + u] / units;
            }
            double variance = 0;
            for (int u = 0; u < units; u++) {
                variance += Math.pow(x[r * units + u] - mean, 2) / units;
            }
            for (int u = 0; u < units; u++) {
                out[r * units + u] = gain[u] * (x[r * units + u] - mean) / Math.sqrt(variance + 1e-5) + bias[u];
            }
        }
        return out;
    }

    /** Each column less its mean, over its standard deviation (1e-5 added to the variance), times gain plus bias. */
    static double[] batchNorm(double[] x, double[] gain, double[] bias) {
        int units = gain.length;
        int rows = x.length / units;
        double[] out = new double[x.length];
        for (int u = 0; u < units; u++) {
            double mean = 0;
            for (int r = 0; r < rows; r++) {
                mean += x[r * units + u] / rows;
            }
            double variance = 0;
            for (int r = 0; r < rows; r++) {
                variance += Math.pow(x[r * units + u] - mean, 2) / rows;
            }
            for (int r = 0; r < rows; r++) {
                out[r * units + u] = gain[u] * (x[r * units + u] - mean) / Math.sqrt(variance + 1e-5) + bias[u];
            }
        }
        return out;
    }

    /** {@code log(sum(exp))} of one row. */
    static double logSumExp(double[] x, int row, int units) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int u = 0; u < units; u++) {
            largest = Math.max(largest, x[row * units + u]);
        }
        double sum = 0;
        for (int u = 0; u < units; u++) {
            sum += Math.exp(x[row * units + u] - largest);
        }
        return largest + Math.log(sum);
    }

    /** {@code log(1 + exp(x))}. */
    static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
