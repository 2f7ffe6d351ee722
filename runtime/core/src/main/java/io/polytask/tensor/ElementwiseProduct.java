package io.polytask.tensor;

/** Elementwise (Hadamard) products of two matrices. */
public final class ElementwiseProduct {
    private final int cols;
    private final Blocks blocks;
    private final float[] left; // (block, cols)
    private final float[] right; // (block, cols)
    private final float[] result; // (block, cols)

    /** Of rows of this width. */
    public ElementwiseProduct(int cols) {
        this.cols = cols;
        blocks = new Blocks(cols);
        left = blocks.array();
        right = blocks.array();
        result = blocks.array();
    }

    /** {@code to = a b + keep to}, where keep is 0 or 1. */
    public void multiply(MatrixView a, MatrixView b, float keep, MatrixView to) {
        for (int row = 0; row < to.rows(); row += blocks.rows()) {
            int count = blocks.count(row, to.rows());
            a.read(row, count, left);
            b.read(row, count, right);
            if (keep == 0) {
                multiply(count * cols);
            } else {
                to.read(row, count, result);
                add(count * cols);
            }
            to.write(row, count, result);
        }
    }

    private void multiply(int n) {
        for (int i = 0; i < n; i++) {
            result[i] = left[i] * right[i];
        }
    }

    private void add(int n) {
        for (int i = 0; i < n; i++) {
            result[i] += left[i] * right[i];
        }
    }
}
