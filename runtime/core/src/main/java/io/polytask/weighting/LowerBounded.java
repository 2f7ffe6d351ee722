package io.polytask.weighting;

/** {@code min v'Hv} over {@code v >= lower}, for the normalised and regularised Gram matrix {@code H = G / tr G + e I}. */
final class LowerBounded {
    private final double[][] h; // (n, n)
    private final double[] f; // (n)
    private final NonNegativeQuadratic solver;

    LowerBounded(int most) {
        h = new double[most][most];
        f = new double[most];
        solver = new NonNegativeQuadratic(most);
    }

    /** Takes a Gram matrix; one whose trace is below the first number counts as zero. */
    void set(double[][] gram, int n, double normEps, double regEps) {
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += gram[i][i];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                h[i][j] = (trace < normEps ? 0 : gram[i][j] / trace) + (i == j ? regEps : 0);
            }
        }
    }

    /** Finds v. */
    void solve(double[] lower, int n, double[] v) {
        for (int i = 0; i < n; i++) {
            f[i] = -Quadratic.row(h[i], n, lower);
        }
        solver.solve(h, f, n, v);
        for (int i = 0; i < n; i++) {
            v[i] += lower[i];
        }
    }
}
