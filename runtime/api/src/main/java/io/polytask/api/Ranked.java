package io.polytask.api;

/**
 * One of several things that a model says could be so.
 *
 * @param value the thing
 * @param probability of it, in [0, 1]
 * @param <T> what the things are
 */
public record Ranked<T>(T value, double probability) {
    /** The thing and its probability: {@code [B-PLACE, O] (0.93)}. */
    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%s (%.2f)", value, probability);
    }
}
