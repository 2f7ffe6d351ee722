package io.polytask.benchmarks.polytask;

/** Nine tags. */
public enum Nine {
    C0,
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    C8
}
