package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * A weighting that looks at the size of each task's gradient, every element scaled by its own history as Adagrad does
 * (Duchi, Hazan, Singer 2011, <a href="https://jmlr.org/papers/v12/duchi11a.html">JMLR 12</a>): {@code sum of g^2 / sqrt(s +
 * 1e-7)}, where s is the sum of g^2 over all steps, this one among them.
 */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public non-sealed interface ScaledNormWeighting extends Weighting.State {
    /** Keeps the roots away from zero. */
    double EPSILON = 1e-7;

    /**
     * The factors of one step, for trunk and heads alike.
     *
     * @param step the tasks that it trains, each with a finite gradient
     * @param norms the scaled squared norm of each task's gradient
     * @param weights where the factor of each task is written
     */
    void weigh(TaskStep step, double[] norms, double[] weights);

    @Override
    default <T> T accept(WeightingVisitor<T> visitor) {
        return visitor.scaledNorms(this);
    }
}
