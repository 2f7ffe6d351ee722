package io.polytask.encode;

import io.polytask.api.Audience;

/** Standardised numbers, each with an indicator behind it if the encoder has one. */
@Audience(Audience.Group.GENERATED_CODE)
public final class NumericColumn extends FeatureColumn implements NumberRows {
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
    String text(int component, float value) {
        return "the input \"" + encoder.name() + "\" is " + encoder.decode(value);
    }

    @Override
    public void add(double value) {
        float encoded = encoder.encode(value);
        change().add(encoded);
        if (encoder.width() > 1) {
            change().add(Double.isNaN(value) ? 1 : 0);
        }
    }
}
