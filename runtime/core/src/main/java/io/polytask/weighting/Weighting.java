package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * How several tasks become one step. A weighting is a setting and never changes; what it learns in a run lives in its
 * {@link State}.
 */
@Audience({Audience.Group.USER, Audience.Group.WEIGHTING_AUTHOR})
public interface Weighting {
    /**
     * Begins a run.
     *
     * @throws IllegalArgumentException if the weighting does not fit the run's tasks
     */
    State start(TaskRun run);

    /**
     * A weighting in the course of one run; used by one thread at a time. Of which kind it is says what it must be given in
     * each step, and the trainer computes no more. The kinds are those of {@link WeightingVisitor}, by which whoever treats them
     * differently chooses.
     */
    sealed interface State
            permits LossWeighting,
                    GramWeighting,
                    CrossGramWeighting,
                    ScaledNormWeighting,
                    ElementWeighting,
                    RepresentationWeighting {
        /** Calls the visitor's method for this kind. */
        <T> T accept(WeightingVisitor<T> visitor);

        /** Whether it learns on batches of the validation data, so that a run must have some. */
        default boolean needsValidation() {
            return false;
        }

        /** Whether it looks at the gradients with respect to what the heads read, so that nothing may pass from head to head. */
        default boolean needsRepresentation() {
            return false;
        }

        /**
         * Ends an epoch.
         *
         * @param means the mean loss of each task over it, by the index of the task; NaN for one that it had no label of
         */
        default void endEpoch(double[] means) {}
    }
}
