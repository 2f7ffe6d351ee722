package io.polytask.data;

import io.polytask.tensor.Matrix;
import org.jspecify.annotations.Nullable;

/** Arrays of numbers. */
public final class TensorColumn extends Column {
    private final TensorEncoder encoder;
    private final Features features;

    /** A column without rows. */
    public TensorColumn(TensorEncoder encoder) {
        this.encoder = encoder;
        features = new Features(encoder.width());
    }

    /**
     * Adds an array; null counts as zeros.
     *
     * @throws IllegalArgumentException if its length is not that of the shape, or a number is not finite
     */
    public void add(float @Nullable [] values) {
        encoder.check(values);
        if (values == null) {
            features.change().addAll(0, encoder.width());
        } else {
            features.change().addAll(values);
        }
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
        features.append(((TensorColumn) source).features, row);
    }

    @Override
    void digest(ColumnDigest digest) {
        features.digest(digest);
    }
}
