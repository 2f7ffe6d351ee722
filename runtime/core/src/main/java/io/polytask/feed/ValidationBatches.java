package io.polytask.feed;

/** Batches of the validation data, one after another and again and again: what some weightings learn on. */
public final class ValidationBatches<B> implements AutoCloseable {
    private final TrainingData<B> data;
    private int round;
    private int batch;

    /** Of data that are closed with this. */
    public ValidationBatches(TrainingData<B> data) {
        this.data = data;
    }

    /** Goes to the next batch. */
    public void next() {
        if (round == 0 || batch == data.batches()) {
            data.start(++round);
            batch = 0;
        }
        batch++;
    }

    /** The window of the batch. */
    public Window<B> window() {
        return data.at(batch);
    }

    /** The index of the batch in its window. */
    public int index() {
        return batch - 1 - window().before();
    }

    @Override
    public void close() {
        data.close();
    }
}
