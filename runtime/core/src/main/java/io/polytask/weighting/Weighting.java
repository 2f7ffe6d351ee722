package io.polytask.weighting;

import io.polytask.api.Balance.Space;

/**
 * How several tasks become one step. A weighting is a setting and never changes; what it learns in a run lives in its
 * {@link State}.
 */
public interface Weighting {
    /**
     * Begins a run.
     *
     * @throws IllegalArgumentException if the weighting does not fit the run's tasks
     */
    State start(TaskRun run);

    /** Which gradients it looks at, if it looks at any. */
    default Space space() {
        return Space.PARAMETERS;
    }

    /**
     * A weighting in the course of one run; used by one thread at a time. What kind of state it is says what it must be given
     * in each step, and the trainer computes no more: the losses ({@link LossWeighting}), the inner products of the tasks'
     * gradients ({@link GramWeighting}), of two further batches ({@link CrossGramWeighting}), of running means of the gradients
     * ({@link SmoothedWeighting}), norms scaled as Adagrad scales ({@link ScaledNormWeighting}), or each element
     * ({@link ElementWeighting}).
     */
    sealed interface State
            permits LossWeighting, GramWeighting, CrossGramWeighting, ScaledNormWeighting, ElementWeighting {
        /**
         * Ends an epoch.
         *
         * @param means the mean loss of each task over it, by the place of the task; NaN for one that it had no label of
         */
        default void endEpoch(double[] means) {}
    }
}
