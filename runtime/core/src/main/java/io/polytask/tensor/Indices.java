package io.polytask.tensor;

import io.polytask.api.Audience;
import java.util.Arrays;
import java.util.Objects;

/** One whole number a row: the value of a categorical input. */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class Indices {
    private int[] values = new int[16]; // (rows)
    private int size;

    /** No rows. */
    public Indices() {}

    /** Forgets all rows. */
    public void clear() {
        size = 0;
    }

    /** Adds a row. */
    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size] = value;
        size++;
    }

    /** Adds a row of another batch. */
    public void append(Indices source, int row) {
        add(source.get(row));
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /** The number of a row. */
    public int get(int row) {
        return values[Objects.checkIndex(row, size)];
    }
}
