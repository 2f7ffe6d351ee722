package io.polytask.weighting;

import java.util.Arrays;

/**
 * The point of the simplex at which {@code w'Gw} is smallest: the shortest vector in the convex hull of those whose inner
 * products are G, exactly. With any s it is the direction of {@code min w'Gw + s^2 (sum of w - 1)^2} over {@code w >= 0}.
 */
final class MinimumNorm {
    private final double[][] h; // (n, n)
    private final double[] f; // (n)
    private final NonNegativeQuadratic solver;

    MinimumNorm(int most) {
        h = new double[most][most];
        f = new double[most];
        solver = new NonNegativeQuadratic(most);
    }

    void solve(double[][] gram, int n, double[] weights) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            least = Math.min(least, gram[i][i]);
        }
        if (least < Double.MIN_NORMAL) {
            spreadOverZeros(gram, n, weights);
            return;
        }
        for (int i = 0; i < n; i++) {
            f[i] = least;
            for (int j = 0; j < n; j++) {
                h[i][j] = gram[i][j] + least;
            }
        }
        solver.solve(h, f, n, weights);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weights[i];
        }
        for (int i = 0; i < n; i++) {
            weights[i] /= sum;
        }
    }

    /** Where some vectors are zero, they alone are the shortest. */
    private static void spreadOverZeros(double[][] gram, int n, double[] weights) {
        Arrays.fill(weights, 0, n, 0);
        int zeros = 0;
        for (int i = 0; i < n; i++) {
            zeros += gram[i][i] < Double.MIN_NORMAL ? 1 : 0;
        }
        for (int i = 0; i < n; i++) {
            weights[i] = gram[i][i] < Double.MIN_NORMAL ? 1.0 / zeros : 0;
        }
    }
}
