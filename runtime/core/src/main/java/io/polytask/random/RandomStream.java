package io.polytask.random;

import io.polytask.api.Audience;
import java.util.random.RandomGenerator;

/** Random numbers that can be begun anew, so that what is drawn depends on a seed alone. Used by one thread at a time. */
@Audience(Audience.Group.USER)
public interface RandomStream extends RandomGenerator {
    /** Begins the stream of this seed. */
    void reseed(long seed);
}
