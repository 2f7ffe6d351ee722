package io.polytask.examples.article;

/** What a text is. */
public enum Topic {
    /** An article: class 0, that of all texts here. */
    ARTICLE,
    /** Anything else: class 1. */
    OTHER
}
