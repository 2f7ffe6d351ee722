package io.polytask.data;

import io.polytask.tensor.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Rows of numbers. They are gathered on the heap, where a whole data set fits without native memory, and copied to a
 * matrix in one go when a network asks for them.
 */
final class Features {
    private final int width;
    private final Floats values = new Floats();
    private @Nullable Matrix matrix;
    private boolean copied;

    Features(int width) {
        this.width = width;
    }

    /** The list to add a row's values to. */
    Floats change() {
        copied = false;
        return values;
    }

    void append(Features source, int row) {
        change().append(source.values, row * width, width);
    }

    int size() {
        return values.size() / width;
    }

    Matrix matrix() {
        Matrix copy = matrix;
        if (copy == null) {
            copy = Matrix.ofFeatures(width);
            matrix = copy;
        }
        if (!copied) {
            copy.reset(size());
            if (size() > 0) {
                copy.values().write(0, size(), values.array());
            }
            copied = true;
        }
        return copy;
    }

    void digest(ColumnDigest digest) {
        digest.add(values);
    }
}
