package io.polytask.random;

import io.polytask.api.Audience;

/** Where streams of random numbers come from; the same seed gives the same numbers. */
@Audience(Audience.Group.USER)
@FunctionalInterface
public interface RandomSource {
    /** A stream that begins at this seed. */
    RandomStream stream(long seed);

    /** SplitMix64 (Steele, Lea, Flood 2014): fast, and good enough for initial values, shuffling and dropout. */
    static RandomSource standard() {
        return SplitMix::new;
    }
}
