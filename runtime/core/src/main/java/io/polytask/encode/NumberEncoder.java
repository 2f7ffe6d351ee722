package io.polytask.encode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The label of a regression task, standardised by the mean and standard deviation of the training data. */
public final class NumberEncoder extends LabelEncoder {
    private final Moments moments;

    /** An encoder that has seen no label. */
    public NumberEncoder(String name) {
        super(name);
        moments = Moments.ofLabel(name);
    }

    /** Learns from a label; NaN is a missing one. */
    public void observe(double label) {
        requireOpen();
        moments.observe(label);
    }

    /** Learns from a label; null is a missing one. */
    public void observe(@Nullable Number label) {
        observe(NumericEncoder.toDouble(label));
    }

    /** Learns from a label; empty is a missing one. */
    public void observe(@Nullable OptionalDouble label) {
        observe(NumericEncoder.toDouble(label));
    }

    /** The standardised label; NaN for a missing one. */
    public float encode(double label) {
        return moments.standardise(label);
    }

    /** The label in its own unit. */
    public double decode(double standardised) {
        return moments.restore(standardised);
    }

    /** The mean of the training data's labels. */
    public double mean() {
        return moments.mean();
    }

    /** The standard deviation of the training data's labels; 1 if they do not differ. */
    public double deviation() {
        return moments.deviation();
    }

    @Override
    public long labelled() {
        return moments.count();
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
