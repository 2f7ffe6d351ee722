package io.polytask.random;

import java.util.random.RandomGenerator;

/**
 * Puts numbers in a random order, each as likely as any other (Fisher, Yates 1938; Durstenfeld 1964). {@code
 * Collections.shuffle} takes no {@link RandomGenerator} before Java 21, and boxes.
 */
public final class Shuffle {
    private Shuffle() {}

    /** The first so many numbers of an array. */
    public static void shuffle(int[] values, int count, RandomGenerator random) {
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }
}
