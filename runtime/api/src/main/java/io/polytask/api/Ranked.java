package io.polytask.api;

/**
 * One of several things that a model says could be so.
 *
 * @param value the thing
 * @param probability of it, in [0, 1]
 * @param <T> what the things are
 */
public record Ranked<T>(T value, double probability) {
    private static final int MOST = 100_000;

    /** Refuses to rank none of some things, or more than memory is meant for. */
    static void requireCount(int count, String things) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("The " + count + " best " + things
                    + " are asked for, but it must be at least 1 and at most " + MOST + ".");
        }
    }

    /** The thing and its probability: {@code [B-PLACE, O] (0.93)}. */
    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%s (%.2f)", value, probability);
    }
}
