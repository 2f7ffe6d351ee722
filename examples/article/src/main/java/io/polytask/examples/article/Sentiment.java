package io.polytask.examples.article;

/** How a text feels about its matter. */
public enum Sentiment {
    /** Class 0. */
    NEGATIVE,
    /** Class 1. */
    POSITIVE
}
