package io.polytask.api;

/** A part of a data set. */
public enum Part {
    /** What the model learns from. */
    TRAIN,
    /** What chooses settings, the best epoch and when to stop. */
    VALIDATION,
    /** What the final figures are measured on. */
    TEST
}
