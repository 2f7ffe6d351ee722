package io.polytask.weighting;

/** Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations (1846). */
final class SymmetricEigen {
    private static final int MOST_SWEEPS = 60;

    private final double[][] a; // (n, n): in the end, the eigenvalues on the diagonal
    private final double[][] vectors; // (n, n): a column for each eigenvalue

    SymmetricEigen(int most) {
        a = new double[most][most];
        vectors = new double[most][most];
    }

    void decompose(double[][] matrix, int n) {
        double scale = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = matrix[i][j];
                vectors[i][j] = i == j ? 1 : 0;
                scale = Math.max(scale, Math.abs(matrix[i][j]));
            }
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && largestBeside(n) > 1e-18 * scale; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(p, q, n);
                }
            }
        }
    }

    double value(int i) {
        return a[i][i];
    }

    double largest(int n) {
        double most = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, a[i][i]);
        }
        return most;
    }

    /** One element of an eigenvector. */
    double vector(int element, int eigenvalue) {
        return vectors[element][eigenvalue];
    }

    private double largestBeside(int n) {
        double most = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                most = Math.max(most, Math.abs(a[i][j]));
            }
        }
        return most;
    }

    private void rotate(int p, int q, int n) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
        double c = 1 / Math.hypot(t, 1);
        double s = t * c;
        for (int k = 0; k < n; k++) {
            double x = a[k][p];
            double y = a[k][q];
            a[k][p] = c * x - s * y;
            a[k][q] = s * x + c * y;
        }
        for (int k = 0; k < n; k++) {
            double x = a[p][k];
            double y = a[q][k];
            a[p][k] = c * x - s * y;
            a[q][k] = s * x + c * y;
            double u = vectors[k][p];
            double v = vectors[k][q];
            vectors[k][p] = c * u - s * v;
            vectors[k][q] = s * u + c * v;
        }
        a[p][q] = 0;
        a[q][p] = 0;
    }
}
