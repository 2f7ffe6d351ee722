package io.polytask.tensor;

/** Sums of the columns of a matrix, by BLAS: the gradient of a bias. It keeps a column of ones: one for each thread. */
public final class ColumnSums {
    private final MatrixView ones = MatrixView.growing(1); // (rows, 1)

    /** Without ones as yet. */
    public ColumnSums() {}

    /** {@code to = the sum of the rows}; zeros where there are none. */
    public void sum(MatrixView rows, MatrixView to) {
        int count = rows.rows();
        if (count == 0) {
            to.clear();
            return;
        }
        if (count > ones.rows()) {
            ones.reset(count);
            ones.fill(1);
        }
        Products.sumRows(rows, 0, count, 1, ones, to, 0);
    }
}
