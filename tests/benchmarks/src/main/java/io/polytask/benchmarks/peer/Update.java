package io.polytask.benchmarks.peer;

/** How a training step changes the parameters. */
public enum Update {
    /** Plain gradient descent, at the workload's own learning rate: for the check that all libraries compute the same. */
    SGD,
    /** Adam at 0.001 on all parameters. */
    ADAM,
    /** Adam at 0.001, on the touched rows of an embedding; on all of them where a library knows nothing else. */
    SPARSE_ADAM;

    /** The learning rate of the Adam updates. */
    public static final double ADAM_RATE = 1e-3;
}
