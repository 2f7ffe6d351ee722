package io.polytask.api;

import java.util.Locale;

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

    /** The likelier answer and its probability: {@code false (0.93)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%.2f)", value(), value() ? probability : 1 - probability);
    }
}
