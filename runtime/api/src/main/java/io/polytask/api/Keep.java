package io.polytask.api;

/** Which epoch's parameters the trained model has. */
public enum Keep {
    /** Those of the epoch with the best validation score; without validation data, of the last. */
    BEST,
    /**
     * Those of the last epoch, whatever the scores: where the learning rate falls to 0 and the validation data are few, the last
     * epoch is often better than the one that they choose.
     */
    LAST
}
