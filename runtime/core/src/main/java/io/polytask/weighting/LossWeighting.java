package io.polytask.weighting;

import io.polytask.api.Audience;

/** A weighting that looks at the losses alone: one backward pass, of their weighted sum, serves trunk and heads. */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public non-sealed interface LossWeighting extends Weighting.State {
    /**
     * The factors of one step.
     *
     * @param step the tasks that it trains
     * @param weights where the factor of each of them is written, in their order
     */
    void weigh(TaskStep step, double[] weights);

    @Override
    default <T> T accept(WeightingVisitor<T> visitor) {
        return visitor.losses(this);
    }
}
