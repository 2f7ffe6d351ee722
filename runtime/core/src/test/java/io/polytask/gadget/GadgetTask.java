package io.polytask.gadget;

/** The tasks of {@link Gadget}. */
public enum GadgetTask {
    CATEGORY,
    MAKER,
    RECOMMENDED,
    SCORE,
    TOPICS,
    TAGS
}
