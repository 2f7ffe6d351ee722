package io.polytask.weighting;

/** Products with a small symmetric matrix. */
final class Quadratic {
    private Quadratic() {}

    /** {@code x'Gy}. */
    static double form(double[][] gram, int n, double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += x[i] * row(gram[i], n, y);
        }
        return sum;
    }

    /** The length of the combination of the vectors whose inner products are G. */
    static double norm(double[][] gram, int n, double[] weights) {
        return Math.sqrt(Math.max(0, form(gram, n, weights, weights)));
    }

    /** One element of {@code Gx}. */
    static double row(double[] row, int n, double[] x) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += row[i] * x[i];
        }
        return sum;
    }
}
