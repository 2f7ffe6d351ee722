package io.polytask.encode;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Standardised numbers, each with an indicator behind it if the encoder has one. */
public final class NumericColumn extends FeatureColumn {
    private final NumericEncoder encoder;

    /**
     * A column without rows.
     *
     * @param encoder fitted
     */
    public NumericColumn(NumericEncoder encoder) {
        super(encoder.width());
        this.encoder = encoder;
    }

    @Override
    String text(int place, float value) {
        return "the input \"" + encoder.name() + "\" is " + encoder.decode(value);
    }

    /** Adds a number; NaN is a missing one. */
    public void add(double value) {
        float encoded = encoder.encode(value);
        change().add(encoded);
        if (encoder.width() > 1) {
            change().add(Double.isNaN(value) ? 1 : 0);
        }
    }

    /** Adds a number; null is a missing one. */
    public void add(@Nullable Number value) {
        add(NumericEncoder.toDouble(value));
    }

    /** Adds a number; empty is a missing one. */
    public void add(@Nullable OptionalDouble value) {
        add(NumericEncoder.toDouble(value));
    }
}
