package io.polytask.encode;

import io.polytask.api.Audience;
import org.jspecify.annotations.Nullable;

/** Labels of a regression task, standardised. */
@Audience(Audience.Group.GENERATED_CODE)
public final class RegressionColumn extends TargetColumn implements NumberRows {
    private final RegressionEncoder encoder;

    /**
     * A column without rows.
     *
     * @param encoder fitted
     */
    public RegressionColumn(RegressionEncoder encoder) {
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

    @Override
    public void add(double label) {
        addTarget(encoder.encode(label));
    }

    /** The encoder of the labels. */
    public RegressionEncoder encoder() {
        return encoder;
    }
}
