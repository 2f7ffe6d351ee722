package io.polytask.benchmarks.polytask;

/** Two classes. */
public enum Two {
    C0,
    C1
}
