package io.polytask.api;

/**
 * The prediction of a yes-or-no task.
 *
 * @param probability of yes, in [0, 1]
 */
public record BinaryClassification(double probability) implements TaskPrediction {
    /** Whether yes is the likelier answer (a probability of 0.5 counts as yes). */
    public boolean value() {
        return probability >= 0.5;
    }
}
