package io.polytask.api;

/** How the losses of several tasks become one step. */
public enum WeightingType {
    /** Their sum: every task counts 1. */
    EQUAL,
    /** Their sum, each times its {@link Task#weight()}. */
    FIXED
}
