package io.polytask.tensor;

import io.polytask.random.RandomStream;

/** Which values of a matrix dropout keeps: 0 for those that it drops, 1 / (1 - rate) for the others. */
public final class DropoutMask {
    private static final double TWO_TO_32 = 4294967296.0;

    private final int cols;
    private final double rate;
    private final MatrixView factors; // (rows, cols), or (batch, cols) for multiplyEach
    private final Blocks blocks;
    private final float[] block; // (block, cols) of the factors
    private final float[] target; // (block, cols) of what is multiplied
    private boolean drops;

    /**
     * A mask that keeps everything until it is drawn.
     *
     * @param cols width of the matrices that it is for
     * @param rate share of the values that are dropped, in [0, 1)
     */
    public DropoutMask(int cols, double rate) {
        if (!(rate >= 0 && rate < 1)) {
            throw new IllegalArgumentException("The dropout is " + rate + ", but must be in [0, 1).");
        }
        this.cols = cols;
        this.rate = rate;
        factors = MatrixView.growing(cols);
        blocks = new Blocks(cols);
        block = rate == 0 ? new float[0] : blocks.array();
        target = rate == 0 ? new float[0] : blocks.array();
    }

    /** Draws the mask anew for this many rows; if there is nothing to drop, it keeps everything and draws nothing. */
    public void draw(int rows, boolean training, RandomStream random) {
        drops = training && rate > 0;
        if (!drops) {
            return;
        }
        factors.reset(rows);
        float kept = (float) (1 / (1 - rate));
        long dropBelow = Math.round(rate * TWO_TO_32);
        for (int row = 0; row < rows; row += blocks.rows()) {
            int count = blocks.count(row, rows);
            fill(count * cols, kept, dropBelow, random);
            factors.write(row, count, block);
        }
    }

    /** Two values from each draw; the sign bit of a difference decides, without a branch. */
    private void fill(int n, float kept, long dropBelow, RandomStream random) {
        for (int i = 0; i < n; i += 2) {
            long bits = random.nextLong();
            block[i] = kept * (1 + (int) (((bits >>> 32) - dropBelow) >> 63));
            if (i + 1 < n) {
                block[i + 1] = kept * (1 + (int) (((bits & 0xFFFFFFFFL) - dropBelow) >> 63));
            }
        }
    }

    /** Copies a row of the last draw, which drops something. */
    void copyRow(int from, MatrixView target, int to) {
        target.copyRow(factors, from, to);
    }

    /** Whether the last draw has dropped anything. */
    boolean drops() {
        return drops;
    }

    /** Multiplies a block of rows. */
    void multiply(int row, int count, float[] values) {
        if (!drops) {
            return;
        }
        factors.read(row, count, block);
        int n = count * cols;
        for (int i = 0; i < n; i++) {
            values[i] *= block[i];
        }
    }

    /** Makes kept values what they were before they were scaled up; dropped ones stay 0. */
    void scaleBack(float[] values, int n) {
        if (!drops) {
            return;
        }
        float keep = (float) (1 - rate);
        for (int i = 0; i < n; i++) {
            values[i] *= keep;
        }
    }

    /** Multiplies a whole matrix. */
    public void multiply(MatrixView matrix) {
        if (!drops) {
            return;
        }
        for (int row = 0; row < matrix.rows(); row += blocks.rows()) {
            int count = blocks.count(row, matrix.rows());
            matrix.read(row, count, target);
            multiply(row, count, target);
            matrix.write(row, count, target);
        }
    }

    /** Multiplies the rows of each example by a row of the mask, which was drawn with one for each. */
    public void multiplyEach(Segments segments, MatrixView matrix) {
        if (!drops) {
            return;
        }
        for (int example = 0; example < segments.size(); example++) {
            factors.read(example, 1, block);
            for (int row = segments.start(example); row < segments.end(example); row++) {
                matrix.read(row, 1, target);
                for (int i = 0; i < cols; i++) {
                    target[i] *= block[i];
                }
                matrix.write(row, 1, target);
            }
        }
    }
}
