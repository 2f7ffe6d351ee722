package io.polytask.encode;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Mean and standard deviation of the numbers of an input or label, in one pass (Welford 1962). What single precision cannot
 * hold, or could not compute with once it is standardised, is refused.
 */
final class Moments {
    /** So many standard deviations from the mean, a number has a square that is still a float. */
    private static final double FARTHEST = 1e18;

    private final String kind;
    private final String name;
    private final String missing;
    private long count;
    private double mean;
    private double squares;
    private double deviation = 1;

    private Moments(String kind, String name, String missing) {
        this.kind = kind;
        this.name = name;
        this.missing = missing;
    }

    static Moments ofInput(String name) {
        return new Moments("input", name, "; NaN stands for a missing number.");
    }

    static Moments ofLabel(String name) {
        return new Moments("label", name, "; NaN stands for a missing label.");
    }

    /** The name of the input or label. */
    String name() {
        return name;
    }

    /** Learns from a number; NaN is a missing one. */
    void observe(double value) {
        requireFloat(value);
        if (Double.isNaN(value)) {
            return;
        }
        count++;
        double step = value - mean;
        mean += step / count;
        squares += step * (value - mean);
    }

    /** A number that never changes is shifted, not scaled. */
    void learn() {
        double spread = count == 0 ? 0 : Math.sqrt(squares / count);
        deviation = spread > 0 && Double.isFinite(spread) ? spread : 1;
    }

    long count() {
        return count;
    }

    double mean() {
        return mean;
    }

    double deviation() {
        return deviation;
    }

    /** NaN stays what it is. */
    float standardise(double value) {
        requireFloat(value);
        double standardised = (value - mean) / deviation;
        if (Math.abs(standardised) > FARTHEST) {
            throw refused(
                    value,
                    "more than " + FARTHEST + " standard deviations from the mean of the training data, " + mean);
        }
        return (float) standardised;
    }

    double restore(double standardised) {
        return standardised * deviation + mean;
    }

    private void requireFloat(double value) {
        if (Math.abs(value) > Float.MAX_VALUE) {
            throw refused(
                    value,
                    Double.isInfinite(value)
                            ? "but must be finite"
                            : "but must be in the range of float, up to " + Float.MAX_VALUE + " either way");
        }
    }

    private IllegalArgumentException refused(double value, String why) {
        return new IllegalArgumentException("The " + kind + " \"" + name + "\" is " + value + ", " + why + missing);
    }

    void write(ObjectNode state) {
        state.put("count", count);
        state.put("mean", mean);
        state.put("deviation", deviation);
    }

    void read(EncoderState state) {
        count = state.count("count");
        mean = state.number("mean");
        deviation = state.number("deviation");
        if (deviation <= 0) {
            throw state.damaged("deviation", "above 0");
        }
    }
}
