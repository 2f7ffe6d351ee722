package io.polytask.encode;

/** The encoder of a task's label. */
public interface LabelEncoder {
    /** The name of the label in Java. */
    String name();

    /** How many examples of the training data have this label. */
    long labelled();

    /**
     * Refuses to train a task that cannot be learned.
     *
     * @throws IllegalArgumentException if no example of the training data has this label
     */
    default void requireLabels() {
        if (labelled() == 0) {
            throw new IllegalArgumentException("No example of the training data has a label for the task \"" + name()
                    + "\": give data with this label, or train other tasks only.");
        }
    }
}
