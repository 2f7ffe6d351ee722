package io.polytask.encode;

import io.polytask.api.Audience;

/**
 * An input that is a number, standardised by the mean and standard deviation of the training data; a missing one counts as the
 * mean.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class NumericEncoder extends StandardisedEncoder {
    private final boolean missingIndicator;

    /**
     * An encoder that has observed no number.
     *
     * @param missingIndicator whether a second value is 1 where the number is missing and 0 elsewhere
     */
    public NumericEncoder(String name, boolean missingIndicator) {
        super(Moments.ofInput(name));
        this.missingIndicator = missingIndicator;
    }

    /** How many values an example has: 1, or 2 with the indicator. */
    public int width() {
        return missingIndicator ? 2 : 1;
    }

    /** The standardised number; 0, the mean, for a missing one. */
    float encode(double value) {
        return Double.isNaN(value) ? 0 : moments().standardise(value);
    }
}
