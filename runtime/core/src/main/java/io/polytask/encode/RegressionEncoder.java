package io.polytask.encode;

import io.polytask.api.Audience;

/** The label of a regression task, standardised by the mean and standard deviation of the training data. */
@Audience(Audience.Group.GENERATED_CODE)
public final class RegressionEncoder extends StandardisedEncoder implements LabelEncoder {
    /** An encoder that has observed no label. */
    public RegressionEncoder(String name) {
        super(Moments.ofLabel(name));
    }

    /** The standardised label; NaN for a missing one. */
    public float encode(double label) {
        return moments().standardise(label);
    }

    /** The mean of the training data's labels. */
    public double mean() {
        return moments().mean();
    }

    /** The standard deviation of the training data's labels; 1 if they do not differ. */
    public double deviation() {
        return moments().deviation();
    }

    @Override
    public long labelled() {
        return moments().count();
    }
}
