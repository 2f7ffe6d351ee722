package io.polytask.benchmarks.peer;

/** What is measured: one training step or one prediction of a batch. It is made, run and closed by one thread. */
public interface Step extends AutoCloseable {
    /** Does it once. */
    void run();

    /** Gives its memory back. */
    @Override
    default void close() {}
}
