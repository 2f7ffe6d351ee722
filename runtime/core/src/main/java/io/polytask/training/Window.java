package io.polytask.training;

import io.polytask.data.Sampler;

/**
 * Encoded examples that some steps of an epoch draw from.
 *
 * @param data the examples
 * @param sampler their order, cut into batches
 * @param before how many batches of the epoch come before this window
 * @param <B> the batch of encoded examples
 */
record Window<B>(B data, Sampler sampler, int before) {
    /** Whether a batch of the epoch, counted from 1, is in this window or one before it. */
    boolean reaches(int batch) {
        return batch <= before + sampler.batches();
    }
}
