package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.random.RandomStream;

/** The random numbers of a step: they depend on the run's seed, the step and the shard alone. */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class StepRandom {
    private final RandomStream stream;
    private long seed;

    StepRandom(RandomStream stream) {
        this.stream = stream;
    }

    void begin(long runSeed, long step, int shard) {
        seed = mix(runSeed, step);
        stream.reseed(mix(seed, shard));
    }

    /** The numbers of this shard. */
    public RandomStream stream() {
        return stream;
    }

    /** A seed that is the same in all shards of a step, and in no other step. */
    public long seed() {
        return seed;
    }

    /** Two numbers as a seed: what differs in one bit of either gives an unrelated one (the finish of MurmurHash3). */
    static long mix(long a, long b) {
        long bits = a * 0x9E3779B97F4A7C15L + b;
        bits = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        bits = (bits ^ (bits >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return bits ^ (bits >>> 33);
    }
}
