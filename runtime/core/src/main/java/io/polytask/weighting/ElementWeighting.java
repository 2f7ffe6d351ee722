package io.polytask.weighting;

import io.polytask.api.Audience;

/** A weighting with factors of its own for every element of the tasks' gradients; the heads keep those of their losses. */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public non-sealed interface ElementWeighting extends Weighting.State {
    /**
     * The factors of some elements. It is called for one block of them after another, in their order.
     *
     * @param step the tasks that it trains, each with a finite gradient
     * @param count how many elements the block has
     * @param gradients a row for each task
     * @param factors where the factors are written, a row for each task
     */
    void weigh(TaskStep step, int count, double[][] gradients, double[][] factors);

    @Override
    default <T> T accept(WeightingVisitor<T> visitor) {
        return visitor.elements(this);
    }
}
