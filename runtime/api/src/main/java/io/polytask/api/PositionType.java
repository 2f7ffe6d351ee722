package io.polytask.api;

/** How a TRANSFORMER layer tells positions apart. */
public enum PositionType {
    /** A learned vector for each position. */
    LEARNED,
    /** Sines and cosines of different wave lengths (Vaswani et al. 2017). */
    SINUSOIDAL,
    /** Not at all: the tokens of a text are a set. */
    NONE
}
