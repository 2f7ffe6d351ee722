package io.polytask.api;

/** How much each class counts in the loss of a classification task. */
public enum ClassWeights {
    /** All the same. */
    NONE,
    /** A class of n of the N labelled training examples counts {@code N / (classes * n)}. */
    BALANCED
}
