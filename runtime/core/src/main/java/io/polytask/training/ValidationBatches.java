package io.polytask.training;

/** Batches of the validation data, one after another and again and again: what some weightings learn on. */
final class ValidationBatches<B> implements AutoCloseable {
    private final TrainingData<B> data;
    private int round;
    private int batch;

    ValidationBatches(TrainingData<B> data) {
        this.data = data;
    }

    /** Goes to the next batch. */
    void next() {
        if (round == 0 || batch == data.batches()) {
            data.start(++round);
            batch = 0;
        }
        batch++;
    }

    /** The window of the batch. */
    Window<B> window() {
        return data.at(batch);
    }

    /** The place of the batch in its window. */
    int place() {
        return batch - 1 - window().before();
    }

    @Override
    public void close() {
        data.close();
    }
}
