package io.polytask.tensor;

import org.jspecify.annotations.Nullable;

/**
 * Vectors for the positions of several examples: a matrix whose rows are the positions of the first example, then those of
 * the second, and so on. There is no padding, so no mask either.
 */
public final class Sequence {
    private final Activations matrix;
    private @Nullable Segments segments;

    /** A sequence over the rows of a matrix, which it shares. */
    public Sequence(Activations matrix) {
        this.matrix = matrix;
    }

    /** Gives the sequence the positions that another thing has, and the matrix a row for each; values are undefined. */
    public void reset(Segments positions) {
        segments = positions;
        matrix.reset(positions.total());
    }

    /** Lets the sequence have the positions of another, when the matrix has a row for each already. */
    public Sequence follow(Sequence other) {
        segments = other.segments();
        return this;
    }

    /** Lets the sequence have these positions, when the matrix has a row for each already. */
    public Sequence over(Segments positions) {
        segments = positions;
        return this;
    }

    /** One row for each position. */
    public Activations matrix() {
        return matrix;
    }

    /** Which rows belong to which example. */
    public Segments segments() {
        if (segments == null) {
            throw new IllegalStateException("This sequence has no positions yet.");
        }
        return segments;
    }

    /** Whether the sequence has been given positions. */
    public boolean hasPositions() {
        return segments != null;
    }

    /** How many examples there are. */
    public int size() {
        return segments().size();
    }

    /** Width of each vector. */
    public int cols() {
        return matrix.cols();
    }
}
