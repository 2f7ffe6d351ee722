package io.polytask.api;

/** The function applied to each output of a dense layer. */
public enum Activation {
    /** {@code max(0, x)}. */
    RELU,
    /** {@code tanh(x)}. */
    TANH,
    /** {@code 1 / (1 + exp(-x))}. */
    SIGMOID,
    /** {@code x}: a linear layer. */
    IDENTITY
}
