package io.polytask.training;

import io.polytask.data.Sampler;
import io.polytask.model.TrainingOptions;
import io.polytask.tensor.RandomSource;
import io.polytask.tensor.RandomStream;

/** The order of the examples of one epoch: random, if the settings ask for it, and the same for the same seed. */
final class Order {
    private final boolean shuffle;
    private final RandomStream random;

    /** That of an epoch, counted from 1. */
    Order(TrainingOptions options, RandomSource source, int epoch) {
        shuffle = options.shuffle();
        random = source.stream(options.seed() + epoch);
    }

    /** Orders a window of the epoch; the first one first. */
    void apply(Sampler sampler) {
        if (shuffle) {
            sampler.shuffle(random);
        }
    }
}
