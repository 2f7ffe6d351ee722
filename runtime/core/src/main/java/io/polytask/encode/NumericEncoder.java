package io.polytask.encode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A number, standardised by the mean and standard deviation of the training data; a missing one counts as the mean. */
public final class NumericEncoder extends Encoder {
    private final boolean missingIndicator;
    private final Moments moments;

    /**
     * An encoder that has seen no number.
     *
     * @param missingIndicator whether a second value is 1 where the number is missing and 0 elsewhere
     */
    public NumericEncoder(String name, boolean missingIndicator) {
        super(name);
        moments = Moments.ofInput(name);
        this.missingIndicator = missingIndicator;
    }

    /** Learns from a number; NaN is a missing one. */
    public void observe(double value) {
        requireOpen();
        moments.observe(value);
    }

    /** Learns from a number; null is a missing one. */
    public void observe(@Nullable Number value) {
        observe(toDouble(value));
    }

    /** Learns from a number; empty is a missing one. */
    public void observe(@Nullable OptionalDouble value) {
        observe(toDouble(value));
    }

    /** The number, NaN for null. */
    static double toDouble(@Nullable Number value) {
        return value == null ? Double.NaN : value.doubleValue();
    }

    /** The number, NaN for null and empty. */
    @SuppressWarnings("NullableOptional") // what a careless caller has in a field
    static double toDouble(@Nullable OptionalDouble value) {
        return value == null ? Double.NaN : value.orElse(Double.NaN);
    }

    /** How many values an example has: 1, or 2 with the indicator. */
    public int width() {
        return missingIndicator ? 2 : 1;
    }

    /** The standardised number; 0, the mean, for a missing one. */
    float encode(double value) {
        return Double.isNaN(value) ? 0 : moments.standardise(value);
    }

    /** The number in its own unit. */
    double decode(float standardised) {
        return moments.restore(standardised);
    }

    @Override
    void learn() {
        moments.learn();
    }

    @Override
    void write(ObjectNode state) {
        moments.write(state);
    }

    @Override
    void read(EncoderState state) {
        moments.read(state);
    }
}
