package io.polytask.tensor;

import io.polytask.api.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Vectors for the positions of several examples: activations (tokens, units), whose rows are the positions of the first
 * example, then those of the second, and so on. There is no padding, so no mask either.
 */
@Audience({Audience.Group.LAYER_AUTHOR, Audience.Group.GENERATED_CODE})
public final class Sequence {
    private final Activations activations; // (tokens, units)
    private @Nullable Segments segments;

    /** A sequence over the rows of activations, which it shares. */
    public Sequence(Activations activations) {
        this.activations = activations;
    }

    /** Gives the sequence these positions, and the activations a row for each; values are undefined. */
    public void reset(Segments positions) {
        segments = positions;
        activations.reset(positions.total());
    }

    /** Lets the sequence have the positions of another, when the activations have a row for each already. */
    public Sequence follow(Sequence other) {
        segments = other.segments();
        return this;
    }

    /** Lets the sequence have these positions, when the activations have a row for each already. */
    public Sequence over(Segments positions) {
        segments = positions;
        return this;
    }

    /** One row for each position. */
    public Activations activations() {
        return activations;
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
        return activations.cols();
    }
}
