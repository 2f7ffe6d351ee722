package io.polytask.weighting;

/** Small symmetric positive definite systems, by the square root of the matrix. */
final class Cholesky {
    /** A pivot that is so much smaller than its diagonal element is rounding. */
    private static final double DEPENDENT = 1e-14;

    private final double[][] root; // (n, n), its lower triangle

    Cholesky(int most) {
        root = new double[most][most];
    }

    /**
     * Takes the root of a part of a matrix.
     *
     * @param rows which rows and columns take part
     * @param n how many of them
     * @return whether the part is positive definite beyond rounding
     */
    boolean decompose(double[][] matrix, int[] rows, int n) {
        for (int i = 0; i < n; i++) {
            double[] a = matrix[rows[i]];
            for (int j = 0; j <= i; j++) {
                double sum = a[rows[j]];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                if (j < i) {
                    root[i][j] = sum / root[j][j];
                } else if (sum > DEPENDENT * a[rows[i]]) {
                    root[i][i] = Math.sqrt(sum);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    /** Replaces a right side by the solution; follows {@link #decompose}. */
    void solve(double[] x, int n) {
        for (int i = 0; i < n; i++) {
            double sum = x[i];
            for (int k = 0; k < i; k++) {
                sum -= root[i][k] * x[k];
            }
            x[i] = sum / root[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int k = i + 1; k < n; k++) {
                sum -= root[k][i] * x[k];
            }
            x[i] = sum / root[i][i];
        }
    }
}
