package io.polytask.examples.entities;

/** How a {@link Post} speaks of somebody or something. */
public enum Mention {
    /** By a name. */
    NAMED,
    /** By a noun. */
    NOMINAL
}
