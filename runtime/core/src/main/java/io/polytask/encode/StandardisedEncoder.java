package io.polytask.encode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A number, standardised by the mean and standard deviation of the training data. */
abstract class StandardisedEncoder extends Encoder {
    private final Moments moments;

    StandardisedEncoder(Moments moments) {
        super(moments.name());
        this.moments = moments;
    }

    /** Learns from a number; NaN is a missing one. */
    public final void observe(double value) {
        requireOpen();
        moments.observe(value);
    }

    /** Learns from a number; null is a missing one. */
    public final void observe(@Nullable Number value) {
        observe(toDouble(value));
    }

    /** Learns from a number; empty is a missing one. */
    public final void observe(@Nullable OptionalDouble value) {
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

    /** The number in its own unit. */
    public final double decode(double standardised) {
        return moments.restore(standardised);
    }

    final Moments moments() {
        return moments;
    }

    @Override
    final void learn() {
        moments.learn();
    }

    @Override
    final void write(ObjectNode state) {
        moments.write(state);
    }

    @Override
    final void read(EncoderState state) {
        moments.read(state);
    }
}
