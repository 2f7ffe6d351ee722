package io.polytask.api;

/** The loss of a regression task, on standardised labels. */
public enum Loss {
    /** What the task's kind has: cross-entropy for classes and labels, {@link #SQUARED} for numbers. */
    DEFAULT,
    /** {@code (prediction - label)^2}. */
    SQUARED,
    /** {@code |prediction - label|}. */
    ABSOLUTE,
    /** Half the square up to a distance of 1, then the distance less one half (Huber 1964). */
    HUBER
}
