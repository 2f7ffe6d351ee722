package io.polytask.weighting;

import java.util.List;

/**
 * How the losses of several tasks become one step: it gives each task's loss a factor. A weighting is a setting and never
 * changes; what it learns in a run lives in its {@link State}.
 */
public interface Weighting {
    /**
     * Begins a run.
     *
     * @param tasks the names of the model's tasks, in the order of the arrays of {@link State#weigh}
     * @throws IllegalArgumentException if the weighting does not fit these tasks
     */
    State start(List<String> tasks);

    /** A weighting in the course of one run; used by one thread at a time. */
    interface State {
        /**
         * The factors of one step.
         *
         * @param losses the mean loss of each task over its labelled rows of the whole batch; what an absent task has means
         *     nothing
         * @param present whether the step trains the task: it is one of the tasks of the run, and the batch has a label of it
         * @param weights where the factors are written; 0 for an absent task
         */
        void weigh(double[] losses, boolean[] present, double[] weights);
    }
}
