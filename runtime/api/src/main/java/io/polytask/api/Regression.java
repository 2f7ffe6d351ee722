package io.polytask.api;

/**
 * The prediction of a number.
 *
 * @param value in the unit of the labels
 */
public record Regression(double value) implements TaskPrediction {
    /** The number. */
    @Override
    public String toString() {
        return Double.toString(value);
    }
}
