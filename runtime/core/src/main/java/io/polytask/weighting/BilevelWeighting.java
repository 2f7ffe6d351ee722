package io.polytask.weighting;

import io.polytask.api.Audience;

/** A weighting that learns on batches of the validation data, before each step. */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public interface BilevelWeighting extends LossWeighting {
    /**
     * How many gradients it keeps at a time.
     *
     * @param tasks of the model
     */
    int rows(int tasks);

    /** Precedes each step. */
    void beforeStep(BilevelProbe probe);

    @Override
    default boolean needsValidation() {
        return true;
    }

    @Override
    default <T> T accept(WeightingVisitor<T> visitor) {
        return visitor.bilevel(this);
    }
}
