package io.polytask.weighting;

/**
 * The positive root of {@code Gx = x^-p} for a small positive semidefinite G: the minimum of the strictly convex
 * {@code 1/2 x'Gx - sum of x^(1-p)/(1-p)} (log x for p = 1), by Newton's steps, shortened to stay positive and to descend.
 */
final class PowerBalance {
    private static final int MOST_STEPS = 200;
    private static final double TOLERANCE = 1e-13;
    /** Where the steps have come so far although the root is not met exactly, rounding keeps it from being met. */
    private static final double ROUNDING = 1e-9;

    private final double[][] hessian; // (n, n)
    private final double[] direction; // (n)
    private final double[] next; // (n)
    private final int[] all; // (n)
    private final Cholesky cholesky;

    PowerBalance(int most) {
        hessian = new double[most][most];
        direction = new double[most];
        next = new double[most];
        all = new int[most];
        for (int i = 0; i < most; i++) {
            all[i] = i;
        }
        cholesky = new Cholesky(most);
    }

    /**
     * Writes the root to x.
     *
     * @param gram with a diagonal above 0
     * @param p above 0
     * @return false if there is no finite one
     */
    boolean solve(double[][] gram, int n, double p, double[] x) {
        for (int i = 0; i < n; i++) {
            x[i] = Math.pow(gram[i][i], -1 / (p + 1));
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            if (gap(gram, n, p, x) < TOLERANCE) {
                return true;
            }
            if (!newton(gram, n, p, x)) {
                break;
            }
        }
        return gap(gram, n, p, x) < ROUNDING;
    }

    /** How far the two sides are apart, as a share of the right one. */
    private static double gap(double[][] gram, int n, double p, double[] x) {
        double most = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, Math.abs(Quadratic.row(gram[i], n, x) * Math.pow(x[i], p) - 1));
        }
        return most;
    }

    private boolean newton(double[][] gram, int n, double p, double[] x) {
        for (int i = 0; i < n; i++) {
            System.arraycopy(gram[i], 0, hessian[i], 0, n);
            hessian[i][i] += p * Math.pow(x[i], -p - 1);
            direction[i] = Math.pow(x[i], -p) - Quadratic.row(gram[i], n, x);
            next[i] = direction[i];
        }
        if (!cholesky.decompose(hessian, all, n)) {
            return false;
        }
        cholesky.solve(direction, n);
        double slope = 0;
        double length = 1;
        for (int i = 0; i < n; i++) {
            slope -= next[i] * direction[i];
            if (direction[i] < 0) {
                length = Math.min(length, -0.95 * x[i] / direction[i]);
            }
        }
        double before = objective(gram, n, p, x);
        for (int half = 0; half < 60; half++, length /= 2) {
            for (int i = 0; i < n; i++) {
                next[i] = x[i] + length * direction[i];
            }
            // The last steps change the objective by less than its rounding.
            double slack = 1e-14 * Math.abs(before);
            if (objective(gram, n, p, next) <= before + 1e-4 * length * slope + slack) {
                System.arraycopy(next, 0, x, 0, n);
                return true;
            }
        }
        return false;
    }

    private static double objective(double[][] gram, int n, double p, double[] x) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += 0.5 * x[i] * Quadratic.row(gram[i], n, x);
            sum -= p == 1 ? Math.log(x[i]) : Math.pow(x[i], 1 - p) / (1 - p);
        }
        return sum;
    }
}
