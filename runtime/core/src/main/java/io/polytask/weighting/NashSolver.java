package io.polytask.weighting;

/** The positive root of {@code Gx = x^-p} over the tasks whose gradient is not zero; any other task gets 1. */
final class NashSolver {
    private final double[][] part; // (n, n)
    private final double[] root; // (n)
    private final int[] tasks; // (n): those whose gradient is not zero
    private final PowerBalance solver;

    NashSolver(int most) {
        part = new double[most][most];
        root = new double[most];
        tasks = new int[most];
        solver = new PowerBalance(most);
    }

    /** Writes the root to the weights; false, and they stay as they are, if there is no finite one. */
    boolean solve(double[][] gram, int n, double p, double[] weights) {
        int count = 0;
        for (int k = 0; k < n; k++) {
            if (gram[k][k] > Double.MIN_NORMAL) {
                tasks[count++] = k;
            }
        }
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                part[i][j] = gram[tasks[i]][tasks[j]];
            }
        }
        if (!solver.solve(part, count, p, root)) {
            return false;
        }
        for (int k = 0; k < n; k++) {
            weights[k] = 1;
        }
        for (int i = 0; i < count; i++) {
            weights[tasks[i]] = root[i];
        }
        return true;
    }
}
