package io.polytask.weighting;

/**
 * {@code min 1/2 z'Hz - f'z} over {@code z >= 0} for a small positive semidefinite H, exactly: the active set method of
 * Lawson and Hanson (Solving least squares problems, 1974), on the normal equations.
 */
final class NonNegativeQuadratic {
    /** A slope that is so much smaller than its terms is rounding. */
    private static final double ROUNDING = 1e-13;

    private final Cholesky cholesky;
    private final int[] free; // (n): the variables above 0
    private final boolean[] blocked; // (n)
    private final double[] target; // (n)
    private int freeCount;

    NonNegativeQuadratic(int most) {
        cholesky = new Cholesky(most);
        free = new int[most];
        blocked = new boolean[most];
        target = new double[most];
    }

    void solve(double[][] h, double[] f, int n, double[] z) {
        freeCount = 0;
        for (int i = 0; i < n; i++) {
            z[i] = 0;
            blocked[i] = false;
        }
        // Each round lowers the objective, so that no set of free variables comes twice; the bound is for rounding
        // alone.
        for (int round = 0; round < 8 * n; round++) {
            int next = steepest(h, f, n, z);
            if (next < 0) {
                return;
            }
            free[freeCount++] = next;
            if (!cholesky.decompose(h, free, freeCount)) {
                freeCount--;
                blocked[next] = true;
            } else {
                descend(h, f, z);
            }
        }
    }

    /** The variable at 0 along which the objective falls most; -1 if along none. */
    private int steepest(double[][] h, double[] f, int n, double[] z) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < n; i++) {
            double slope = f[i];
            double size = Math.abs(f[i]);
            for (int k = 0; k < n; k++) {
                slope -= h[i][k] * z[k];
                size += Math.abs(h[i][k] * z[k]);
            }
            double gain = slope / Math.sqrt(Math.max(h[i][i], Double.MIN_NORMAL));
            if (!isFree(i) && !blocked[i] && slope > ROUNDING * size && gain > most) {
                most = gain;
                best = i;
            }
        }
        return best;
    }

    private boolean isFree(int variable) {
        for (int i = 0; i < freeCount; i++) {
            if (free[i] == variable) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the minimum over the free variables; those that come to 0 before it are free no longer. */
    private void descend(double[][] h, double[] f, double[] z) {
        while (freeCount > 0) {
            for (int i = 0; i < freeCount; i++) {
                target[i] = f[free[i]];
            }
            cholesky.decompose(h, free, freeCount);
            cholesky.solve(target, freeCount);
            double length = 1;
            int first = -1;
            for (int i = 0; i < freeCount; i++) {
                double from = z[free[i]];
                if (target[i] <= 0 && from / (from - target[i]) <= length) {
                    length = from / (from - target[i]);
                    first = i;
                }
            }
            for (int i = 0; i < freeCount; i++) {
                z[free[i]] += length * (target[i] - z[free[i]]);
            }
            if (first < 0) {
                return;
            }
            z[free[first]] = 0;
            keepPositive(z);
        }
    }

    private void keepPositive(double[] z) {
        int kept = 0;
        for (int i = 0; i < freeCount; i++) {
            if (z[free[i]] > 0) {
                free[kept++] = free[i];
            } else {
                z[free[i]] = 0;
            }
        }
        freeCount = kept;
    }
}
