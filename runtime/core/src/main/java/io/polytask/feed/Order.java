package io.polytask.feed;

import io.polytask.encode.Sampler;
import io.polytask.model.TrainingOptions;
import io.polytask.random.RandomSource;
import io.polytask.random.RandomStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The order of the examples, epoch after epoch: random, if the settings ask for it, and the same for the same seed. */
final class Order {
    private final boolean shuffle;
    private final long seed;
    private final RandomSource source;
    private @Nullable RandomStream random;

    /** The order of a run, of which no epoch has begun. */
    Order(TrainingOptions options, RandomSource source) {
        shuffle = options.shuffle();
        seed = options.seed();
        this.source = source;
    }

    /** Begins an epoch, counted from 1. */
    void start(int epoch) {
        if (random == null) {
            random = source.stream(seed + epoch);
        } else {
            random.reseed(seed + epoch);
        }
    }

    /** Orders a window of the epoch; the first one first. */
    void apply(Sampler sampler) {
        if (shuffle) {
            sampler.shuffle(Objects.requireNonNull(random));
        }
    }
}
