package io.polytask.encode;

import io.polytask.tensor.Activations;
import org.jspecify.annotations.Nullable;

/**
 * An input of numbers. They are gathered on the heap, where a whole data set fits without native memory, and copied to a
 * matrix in one go when a network asks for them.
 */
public abstract class FeatureColumn extends Column {
    private final int width;
    private final Floats values = new Floats();
    private @Nullable Activations matrix;
    private boolean copied;

    /** A column without rows, of so many numbers a row. */
    FeatureColumn(int width) {
        this.width = width;
    }

    /** The list to add a row's numbers to. */
    final Floats change() {
        copied = false;
        return values;
    }

    /** The numbers of all rows, (rows, width). */
    public final Activations values() {
        Activations copy = matrix;
        if (copy == null) {
            copy = Activations.withoutGradient(width);
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

    @Override
    public final int size() {
        return values.size() / width;
    }

    @Override
    public final void clear() {
        change().clear();
    }

    @Override
    final void append(Column source, int row) {
        change().append(((FeatureColumn) source).values, row * width, width);
    }

    @Override
    final @Nullable Extreme mostExtreme() {
        if (values.size() == 0) {
            return null;
        }
        int offset = values.largest();
        float value = values.get(offset);
        return new Extreme(Math.abs(value), offset / width, text(offset % width, value));
    }

    /** What one of the numbers of a row is called in a message. */
    abstract String text(int component, float value);

    @Override
    final void digest(ColumnDigest digest) {
        digest.add(values);
    }
}
