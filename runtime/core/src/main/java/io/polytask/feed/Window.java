package io.polytask.feed;

import io.polytask.encode.Batches;

/**
 * Encoded examples that some steps of an epoch draw from.
 *
 * @param data the examples
 * @param batches their order, cut into batches
 * @param before how many batches of the epoch come before this window
 * @param examplesBefore how many examples of the data come before those of this window
 * @param <B> the batch of encoded examples
 */
public record Window<B>(B data, Batches batches, int before, int examplesBefore) {
    /** Whether a batch of the epoch, counted from 1, is in this window or one before it. */
    boolean holdsOrFollows(int batch) {
        return batch <= before + batches.batches();
    }
}
