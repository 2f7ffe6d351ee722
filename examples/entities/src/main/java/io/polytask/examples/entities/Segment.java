package io.polytask.examples.entities;

/** Where a character stands in its word. */
public enum Segment {
    /** It begins the word. */
    B,
    /** It goes on with it. */
    I
}
