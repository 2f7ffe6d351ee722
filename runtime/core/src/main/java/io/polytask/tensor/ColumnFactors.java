package io.polytask.tensor;

/** Sums of the columns of matrices of one width, and sums of such matrices with a factor for each column. */
public final class ColumnFactors {
    private final int cols;
    private final Blocks blocks;
    private final float[] values; // (block, cols)
    private final float[] others; // (block, cols)
    private final float[] tile; // (block, cols): the factors in each row
    private final float[] addend; // (cols)

    /** For matrices of so many columns. */
    public ColumnFactors(int cols) {
        this.cols = cols;
        blocks = new Blocks(cols);
        values = blocks.array();
        others = blocks.array();
        tile = blocks.array();
        addend = new float[cols];
    }

    /** Writes the sum of each column. */
    public void sum(MatrixView from, double[] to) {
        begin(to);
        for (int row = 0; row < from.rows(); row += blocks.rows()) {
            int count = blocks.count(row, from.rows());
            from.read(row, count, values);
            add(count, to);
        }
    }

    /** Writes the sum of each column, every value times the sign of the other matrix's element. */
    public void sumSigned(MatrixView from, MatrixView signs, double[] to) {
        begin(to);
        for (int row = 0; row < from.rows(); row += blocks.rows()) {
            int count = blocks.count(row, from.rows());
            from.read(row, count, values);
            signs.read(row, count, others);
            for (int i = 0; i < count * cols; i++) {
                values[i] *= Math.signum(others[i]);
            }
            add(count, to);
        }
    }

    private void begin(double[] to) {
        for (int col = 0; col < cols; col++) {
            to[col] = 0;
        }
    }

    private void add(int rows, double[] to) {
        for (int row = 0; row < rows; row++) {
            System.arraycopy(values, row * cols, addend, 0, cols);
            for (int col = 0; col < cols; col++) {
                to[col] += addend[col];
            }
        }
    }

    /** {@code to = factor of the column * from + keep * to}, where keep is 0 or 1. */
    public void add(MatrixView from, double[] factors, float keep, MatrixView to) {
        int tiled = Math.min(blocks.rows(), from.rows()) * cols;
        for (int i = 0; i < Math.min(cols, tiled); i++) {
            tile[i] = (float) factors[i];
        }
        for (int n = cols; n < tiled; n *= 2) {
            System.arraycopy(tile, 0, tile, n, Math.min(n, tiled - n));
        }
        for (int row = 0; row < from.rows(); row += blocks.rows()) {
            int count = blocks.count(row, from.rows());
            from.read(row, count, values);
            to.read(row, count, others);
            multiply(keep, count * cols);
            to.write(row, count, others);
        }
    }

    private void multiply(float keep, int n) {
        if (keep == 0) {
            for (int i = 0; i < n; i++) {
                others[i] = tile[i] * values[i];
            }
        } else {
            for (int i = 0; i < n; i++) {
                others[i] += tile[i] * values[i];
            }
        }
    }
}
