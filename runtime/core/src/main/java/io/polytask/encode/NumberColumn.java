package io.polytask.encode;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Labels of a regression task, standardised. */
public final class NumberColumn extends TargetColumn {
    private final NumberEncoder encoder;

    /**
     * A column without rows.
     *
     * @param encoder fitted
     */
    public NumberColumn(NumberEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    @Nullable
    Extreme mostExtreme() {
        int largest = -1;
        for (int row = 0; row < size(); row++) {
            boolean larger = largest < 0 || Math.abs(targets()[row]) > Math.abs(targets()[largest]);
            largest = isLabelled(row) && larger ? row : largest;
        }
        if (largest < 0) {
            return null;
        }
        float value = targets()[largest];
        String text = "the label \"" + encoder.name() + "\" is " + encoder.decode(value);
        return new Extreme(Math.abs(value), largest, text);
    }

    /** Adds a label; NaN is a missing one. */
    public void add(double label) {
        addTarget(encoder.encode(label));
    }

    /** Adds a label; null is a missing one. */
    public void add(@Nullable Number label) {
        add(NumericEncoder.toDouble(label));
    }

    /** Adds a label; empty is a missing one. */
    public void add(@Nullable OptionalDouble label) {
        add(NumericEncoder.toDouble(label));
    }

    /** The encoder of the labels. */
    public NumberEncoder encoder() {
        return encoder;
    }
}
