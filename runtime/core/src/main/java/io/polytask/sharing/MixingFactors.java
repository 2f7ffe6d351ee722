package io.polytask.sharing;

import io.polytask.layer.Pass;

/**
 * What each task takes of the values of all tasks, as factors (tasks, tasks) that are learned: a row for each task that
 * takes.
 */
interface MixingFactors {
    /** The factors of a pass. */
    float[] forward(Pass pass);

    /** What the factors say of each task's use of the others: (tasks, tasks); follows {@link #forward}. */
    float[] usage();

    /** Where the gradients of the factors are to be written: (tasks, tasks). */
    float[] gradients();

    /** From the gradients of the factors to that of the parameter behind them. */
    void backward();
}
