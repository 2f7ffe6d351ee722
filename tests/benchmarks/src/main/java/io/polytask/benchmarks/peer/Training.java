package io.polytask.benchmarks.peer;

/** A training step that can tell its loss. */
public interface Training extends Step {
    /** Runs a step, and tells the sum of the tasks' losses that it started from. */
    double loss();
}
