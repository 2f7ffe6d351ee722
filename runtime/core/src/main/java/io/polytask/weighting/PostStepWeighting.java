package io.polytask.weighting;

/** A weighting that also wants the losses of the same batch after the parameters have changed: one more forward pass. */
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
