package io.polytask.encode;

/** The examples of some steps, batch by batch. */
public interface Batches {
    /** How many batches there are. */
    int batches();

    /** The indices of all examples, in their present order: what {@link Batch#gather} takes. */
    int[] rows();

    /** Where a batch, counted from 0, begins in {@link #rows}. */
    int from(int batch);

    /** Where a batch ends in {@link #rows}. */
    int to(int batch);
}
