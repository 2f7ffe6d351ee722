package io.polytask.weighting;

import io.polytask.api.Audience;

/** A weighting that also wants the losses of the same batch after the parameters have changed: one more forward pass. */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public interface PostStepWeighting extends LossWeighting {
    /**
     * Follows each step.
     *
     * @param after the tasks of the step, with their losses after it
     */
    void afterStep(TaskStep after);

    @Override
    default <T> T accept(WeightingVisitor<T> visitor) {
        return visitor.postStep(this);
    }
}
