package io.polytask.encode;

import java.util.Arrays;

/** A list of ints that keeps its array. */
final class Ints {
    private int[] values = new int[16];
    private int size;

    void add(int value) {
        reserve(1);
        values[size++] = value;
    }

    void append(Ints source, int from, int count) {
        reserve(count);
        System.arraycopy(source.values, from, values, size, count);
        size += count;
    }

    private void reserve(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, Math.max(size + more, values.length * 2));
        }
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** All values; what follows after {@link #size} is of no meaning. */
    int[] array() {
        return values;
    }
}
