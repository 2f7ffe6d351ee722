package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * A weighting that combines running means of the gradients in their place: the Gram matrix that it gets is that of the means,
 * and its coefficients are theirs. A mean begins at zero.
 */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public interface SmoothedWeighting extends GramWeighting {
    /**
     * How the means go on in a step: {@code mean = keep * mean + add * gradient}.
     *
     * @param step the tasks that it trains
     * @param keep where what is kept of each task's mean is written
     * @param add where the factor of each task's gradient is written
     */
    void smooth(TaskStep step, double[] keep, double[] add);

    @Override
    default <T> T accept(WeightingVisitor<T> visitor) {
        return visitor.smoothed(this);
    }
}
