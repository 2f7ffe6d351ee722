package io.polytask.data;

import io.polytask.tensor.Matrix;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Standardised numbers, each with an indicator behind it if the encoder has one. */
public final class NumericColumn extends Column {
    private final NumericEncoder encoder;
    private final Features features;

    /**
     * A column without rows.
     *
     * @param encoder fitted
     */
    public NumericColumn(NumericEncoder encoder) {
        this.encoder = encoder;
        features = new Features(encoder.width());
    }

    /** Adds a number; NaN is a missing one. */
    public void add(double value) {
        float encoded = encoder.encode(value);
        features.change().add(encoded);
        if (encoder.width() > 1) {
            features.change().add(Double.isNaN(value) ? 1 : 0);
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

    /** The numbers of all rows, [rows x width]. */
    public Matrix values() {
        return features.matrix();
    }

    @Override
    public int size() {
        return features.size();
    }

    @Override
    public void clear() {
        features.change().clear();
    }

    @Override
    void append(Column source, int row) {
        features.append(((NumericColumn) source).features, row);
    }

    @Override
    void digest(ColumnDigest digest) {
        features.digest(digest);
    }
}
