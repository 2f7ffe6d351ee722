package io.polytask.training;

import io.polytask.data.Sampler;
import io.polytask.model.TrainingOptions;
import io.polytask.tensor.RandomSource;
import io.polytask.tensor.RandomStream;

/** The order of the examples of an epoch: random, if the settings ask for it, and the same for the same seed. */
final class Order {
    private final boolean shuffle;
    private final long seed;
    private final RandomStream random;

    Order(TrainingOptions options, RandomSource source) {
        shuffle = options.shuffle();
        seed = options.seed();
        random = source.stream(seed);
    }

    /** Begins an epoch, counted from 1. */
    void start(int epoch) {
        random.reseed(seed + epoch);
    }

    /** Orders a window of the epoch; the first one first. */
    void apply(Sampler sampler) {
        if (shuffle) {
            sampler.shuffle(random);
        }
    }
}
