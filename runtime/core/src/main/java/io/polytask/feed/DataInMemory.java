package io.polytask.feed;

import io.polytask.encode.Batch;
import io.polytask.encode.Sampler;
import io.polytask.model.TrainingOptions;
import io.polytask.random.RandomSource;
import java.util.List;

/** A data set that is encoded as a whole, once: a single window. */
public final class DataInMemory<B extends Batch<?>> implements TrainingData<B> {
    private final Sampler sampler;
    private final Window<B> window;
    private final TrainingOptions options;
    private final Order order;
    private String fingerprint = "";

    /** The data of a run, whose batches and order follow from the settings. */
    public DataInMemory(B data, TrainingOptions options, RandomSource random) {
        sampler = new Sampler(data, options.batchSize());
        window = new Window<>(data, sampler, 0, 0);
        this.options = options;
        order = new Order(options, random);
    }

    @Override
    public int examples() {
        return window.data().size();
    }

    @Override
    public int batches() {
        return window.batches().batches();
    }

    @Override
    public int largestBatch() {
        return Math.min(options.batchSize(), examples());
    }

    @Override
    public List<String> notes() {
        return window.data().notes();
    }

    @Override
    public void start(int epoch) {
        order.start(epoch);
        order.apply(sampler);
    }

    @Override
    public Window<B> at(int batch) {
        return window;
    }

    @Override
    public String fingerprint() {
        if (fingerprint.isEmpty()) {
            fingerprint = window.data().fingerprint();
        }
        return fingerprint;
    }

    @Override
    public void close() {}
}
