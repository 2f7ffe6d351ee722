package io.polytask.tensor;

/**
 * What flows between layers: a value for each row and column and, where it is wanted, the gradient of the loss by it. It
 * belongs to the layer that writes it, lives as long, and changes its number of rows from step to step.
 *
 * <p>Several consumers may add to the gradient. The first one in a backward pass overwrites what is there, the others add:
 * {@link #openGradient()} tells which. A gradient that no consumer has written reads as zero.
 */
public final class Matrix implements AutoCloseable {
    private final Grid values;
    private final Grid gradients;
    private final boolean needsGradient;
    private boolean written;

    private Matrix(int cols, boolean needsGradient) {
        values = Grid.growing(cols);
        gradients = Grid.growing(cols);
        this.needsGradient = needsGradient;
    }

    /** A layer's output: no rows yet. */
    public static Matrix ofActivations(int cols) {
        return new Matrix(cols, true);
    }

    /** Features: no rows yet, and no gradient ever. */
    public static Matrix ofFeatures(int cols) {
        return new Matrix(cols, false);
    }

    /** How many rows there are. */
    public int rows() {
        return values.rows();
    }

    /** How many columns there are. */
    public int cols() {
        return values.cols();
    }

    /** Sets the number of rows; values are undefined and the gradient is unwritten afterwards. */
    public void reset(int rows) {
        values.reset(rows);
        written = false;
    }

    /** Whether consumers are to write a gradient. */
    public boolean needsGradient() {
        return needsGradient;
    }

    /** The values. */
    public Grid values() {
        return values;
    }

    /**
     * To be called by a consumer just before it writes to the grid of the gradient.
     *
     * @return what the consumer multiplies the old gradient by: 0 for the first consumer since {@link #reset}, then 1
     */
    public float openGradient() {
        if (!needsGradient) {
            throw new IllegalStateException("Features have no gradient.");
        }
        if (written) {
            return 1;
        }
        gradients.reset(values.rows());
        written = true;
        return 0;
    }

    /** The gradient that the consumers have written: zero where there were none. */
    public Grid gradients() {
        if (!written && openGradient() == 0) {
            gradients.clear();
        }
        return gradients;
    }

    /** Frees the memory. */
    @Override
    public void close() {
        values.memory().close();
        gradients.memory().close();
    }
}
