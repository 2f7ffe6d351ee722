package io.polytask.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each data set of a {@link Mixture} has its turn. An epoch has as many steps as all sets have batches together,
 * and each set has a fixed number of them, at least one: nothing but the order is left to chance. The exception is
 * {@link #roundRobin}.
 */
public sealed interface Sampling {
    /** Each set has as many steps as it has batches: an epoch takes every example once. */
    static Sampling proportional() {
        return new Temperature(1);
    }

    /**
     * Steps in proportion to the number of batches to the power of 1/T: the higher the temperature T, the more often a
     * small set has its turn. 1 is {@link #proportional}, infinity {@link #uniform}.
     *
     * @param temperature at least 1
     */
    static Sampling temperature(double temperature) {
        return new Temperature(temperature);
    }

    /** As many steps for each set, whatever its size; their order is random. */
    static Sampling uniform() {
        return new Temperature(Double.POSITIVE_INFINITY);
    }

    /** One set after the other, in turn, until the set with the most batches has had them all; the others begin anew. */
    static Sampling roundRobin() {
        return new RoundRobin();
    }

    /**
     * Steps in proportion to given numbers.
     *
     * @param shares one for each set, by its name; above 0
     */
    static Sampling shares(Map<String, Double> shares) {
        return new Shares(shares);
    }

    /**
     * By the size of the sets.
     *
     * @param temperature at least 1
     */
    record Temperature(double temperature) implements Sampling {
        /** Refuses a temperature below 1. */
        public Temperature {
            if (!(temperature >= 1)) {
                throw new IllegalArgumentException(
                        "The temperature of a sampling is " + temperature + ", but must be at least 1.");
            }
        }
    }

    /** In turn. */
    record RoundRobin() implements Sampling {}

    /**
     * As one says.
     *
     * @param shares one for each set, by its name
     */
    record Shares(Map<String, Double> shares) implements Sampling {
        /** Copies the map; refuses what is not above 0. */
        public Shares {
            shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
            shares.forEach((name, share) -> {
                if (!(share > 0) || share.isInfinite()) {
                    throw new IllegalArgumentException(
                            "The share of the data set " + name + " is " + share + ", but must be above 0.");
                }
            });
        }
    }
}
