package io.polytask.feed;

import java.util.List;

/**
 * Where the steps of an epoch find their examples: encoded data, in one window or in several that follow one another. Used
 * by one thread.
 *
 * @param <B> the batch of encoded examples
 */
public interface TrainingData<B> extends AutoCloseable {
    /** How many examples an epoch has. */
    int examples();

    /** How many batches, and so steps, an epoch has. */
    int batches();

    /** How many examples the largest batch has. */
    int largestBatch();

    /** How many data sets the examples are of; each batch is of one of them. */
    default int sets() {
        return 1;
    }

    /** What somebody who trains with them should know; of several windows, nothing as long as no epoch has come to their end. */
    List<String> notes();

    /** Begins an epoch, counted from 1, whose order depends on the seed and this number alone. */
    void start(int epoch);

    /** The window of a batch, counted from 1; of several windows, those that have been left do not come again. */
    Window<B> at(int batch);

    /** Tells whether data are the same; empty as long as no epoch has come to the end of several windows. */
    String fingerprint();

    @Override
    void close();
}
