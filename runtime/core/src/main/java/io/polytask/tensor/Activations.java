package io.polytask.tensor;

import io.polytask.api.Audience;

/**
 * What flows between layers: a matrix of values and, where it is wanted, the gradient of the loss with respect to them. It
 * belongs to the layer that writes it, lives as long, and changes its number of rows from step to step.
 *
 * <p>Several consumers may add to the gradient. The first one in a backward pass overwrites what is there, the others add:
 * {@link #openGradient()} tells which. A gradient that no consumer has written reads as zero. Whoever has written the values
 * reads it when all consumers have, and {@linkplain #closeGradient() closes} it: several backward passes may follow one
 * forward pass.
 */
@Audience({Audience.Group.LAYER_AUTHOR, Audience.Group.GENERATED_CODE})
public final class Activations implements AutoCloseable {
    private final MatrixView values; // (rows, cols)
    private final MatrixView gradients; // (rows, cols): the gradient of the loss with respect to each value
    private final boolean needsGradient;
    private int openings;

    private Activations(MatrixView values, MatrixView gradients, boolean needsGradient) {
        this.values = values;
        this.gradients = gradients;
        this.needsGradient = needsGradient;
    }

    /** A layer's output: no rows yet. */
    public static Activations withGradient(int cols) {
        return new Activations(MatrixView.growing(cols), MatrixView.growing(cols), true);
    }

    /** Features: no rows yet, and no gradient ever. */
    public static Activations withoutGradient(int cols) {
        return new Activations(MatrixView.growing(cols), MatrixView.growing(cols), false);
    }

    /**
     * Some of the columns as activations of their own in the same storage, in which these must have made room before the
     * rows are set: then their consumers need not know of the others.
     */
    public Activations columns(int from, int count) {
        return new Activations(values.columns(from, count), gradients.columns(from, count), needsGradient);
    }

    /** The same values, to consumers that are to leave the gradient alone. */
    public Activations withoutGradient() {
        return new Activations(values, gradients, false);
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
        openings = 0;
    }

    /** Whether consumers are to write a gradient. */
    public boolean needsGradient() {
        return needsGradient;
    }

    /** The values. */
    public MatrixView values() {
        return values;
    }

    /**
     * To be called by a consumer just before it writes to the gradient.
     *
     * @return what the consumer multiplies the old gradient by: 0 for the first consumer since {@link #reset} or {@link
     *     #closeGradient}, then 1
     */
    public float openGradient() {
        if (!needsGradient) {
            throw new IllegalStateException("Features have no gradient: ask needsGradient before writing one.");
        }
        if (openings++ > 0) {
            return 1;
        }
        gradients.reset(values.rows());
        return 0;
    }

    /** The gradient that the consumers have written: zero where there were none. */
    public MatrixView gradients() {
        if (openings == 0 && openGradient() == 0) {
            gradients.clear();
        }
        return gradients;
    }

    /** How often the gradient has been opened since {@link #reset} or {@link #closeGradient}. */
    public int openings() {
        return openings;
    }

    /** To be called by the layer that has written the values, at the end of its backward pass: the next one begins anew. */
    public void closeGradient() {
        openings = 0;
    }

    /** Where the gradient is or will be, whoever has written it. */
    MatrixView gradientView() {
        return gradients;
    }

    /** Frees the memory. */
    @Override
    public void close() {
        values.storage().close();
        gradients.storage().close();
    }
}
