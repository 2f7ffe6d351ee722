package io.polytask.tensor;

/** Adds matrices of one width. */
public final class Addition {
    private final int cols;
    private final Blocks blocks;
    private final float[] sum; // (block, cols)
    private final float[] addend; // (block, cols)

    /** For matrices of this width. */
    public Addition(int cols) {
        this.cols = cols;
        blocks = new Blocks(cols);
        sum = blocks.array();
        addend = blocks.array();
    }

    /** {@code to = from + keep * to}, where keep is 0 or 1. */
    public void add(MatrixView from, float keep, MatrixView to) {
        if (keep == 0) {
            to.set(from);
            return;
        }
        for (int row = 0; row < to.rows(); row += blocks.rows()) {
            int count = blocks.count(row, to.rows());
            to.read(row, count, sum);
            from.read(row, count, addend);
            int n = count * cols;
            for (int i = 0; i < n; i++) {
                sum[i] += addend[i];
            }
            to.write(row, count, sum);
        }
    }
}
