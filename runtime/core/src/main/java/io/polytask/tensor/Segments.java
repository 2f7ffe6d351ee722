package io.polytask.tensor;

import io.polytask.api.Audience;
import java.util.Arrays;
import java.util.Objects;

/**
 * Where the positions of each example begin and end, when those of all examples lie one after another without padding:
 * example i has the positions from {@code start(i)} to just before {@code end(i)}.
 */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class Segments {
    private int[] ends = new int[16]; // (batch)
    private int size;

    /** No examples. */
    public Segments() {}

    /** Forgets all examples. */
    public void clear() {
        size = 0;
    }

    /** Adds an example with this many positions, at least 0. */
    public void add(int length) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size] = total() + length;
        size++;
    }

    /** How many examples there are. */
    public int size() {
        return size;
    }

    /** How many positions all examples have together. */
    public int total() {
        return size == 0 ? 0 : ends[size - 1];
    }

    /** The first position of an example. */
    public int start(int example) {
        Objects.checkIndex(example, size);
        return example == 0 ? 0 : ends[example - 1];
    }

    /** The position after the last one of an example. */
    public int end(int example) {
        return ends[Objects.checkIndex(example, size)];
    }

    /** How many positions an example has. */
    public int length(int example) {
        return end(example) - start(example);
    }
}
