package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.NativeFloats;
import java.util.Locale;

/**
 * What a parameter is, apart from its values.
 *
 * @param name of its layer or task, and its own: {@code hidden.weight}; no other parameter of the model has it
 * @param rows inputs of a weight, entries of a table, 1 for a vector
 * @param cols outputs
 * @param task index of the task that alone has it, or {@link #SHARED}
 * @param kind how a step changes it
 */
@Audience(Audience.Group.LAYER_AUTHOR)
public record ParameterSpec(String name, int rows, int cols, int task, Kind kind) {
    /** How a step changes a parameter. */
    public enum Kind {
        /** By its gradient. */
        WEIGHT,
        /** By its gradient, which is kept by rows, since a step reads few of them. */
        TABLE,
        /** Not by a gradient: it follows what the batches are like. It is saved, but not counted as learned. */
        STATISTIC
    }

    /** The task of a parameter that the trunk has. */
    public static final int SHARED = -1;

    /** Refuses sizes below 1, and more numbers than an array holds. */
    public ParameterSpec {
        if (rows < 1 || cols < 1) {
            throw new IllegalArgumentException("The parameter " + name + " would have the shape " + rows + " x " + cols
                    + ", but each size must be at least 1.");
        }
        long numbers = (long) rows * cols;
        if (numbers > NativeFloats.MOST_FLOATS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "The parameter %s would have %,d numbers (%,d x %,d), but an array holds at most %,d: make its layer narrower, or"
                            + " the vocabulary smaller.",
                    name,
                    numbers,
                    rows,
                    cols,
                    NativeFloats.MOST_FLOATS));
        }
    }

    /** How many floats it takes in the flat array of all weights. */
    public int room() {
        return Layout.room(this);
    }

    /** Whether its gradient is kept by rows. */
    public boolean table() {
        return kind == Kind.TABLE;
    }

    /** Whether it follows the batches instead of a gradient. */
    public boolean statistic() {
        return kind == Kind.STATISTIC;
    }

    /** How many numbers it holds. */
    public int size() {
        return rows * cols;
    }
}
