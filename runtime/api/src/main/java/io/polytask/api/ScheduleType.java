package io.polytask.api;

/** How the learning rate changes from step to step, after the warm-up. */
public enum ScheduleType {
    /** It stays. */
    CONSTANT,
    /** A tenth of it after each third of the steps. */
    STEP,
    /** Falls by the same factor each step, to a hundredth of it. */
    EXPONENTIAL,
    /** Falls along half a cosine to 0 (Loshchilov, Hutter 2017). */
    COSINE,
    /** Falls in a straight line to 0. */
    LINEAR
}
