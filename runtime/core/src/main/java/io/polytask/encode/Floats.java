package io.polytask.encode;

import java.util.Arrays;

/** A list of floats that keeps its array. */
final class Floats {
    private float[] values = new float[16];
    private int size;

    void add(float value) {
        reserve(1);
        values[size++] = value;
    }

    /** Adds the same value several times. */
    void addAll(float value, int count) {
        reserve(count);
        Arrays.fill(values, size, size + count, value);
        size += count;
    }

    void addAll(float[] source) {
        reserve(source.length);
        System.arraycopy(source, 0, values, size, source.length);
        size += source.length;
    }

    void append(Floats source, int from, int count) {
        reserve(count);
        System.arraycopy(source.values, from, values, size, count);
        size += count;
    }

    private void reserve(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, Math.max(size + more, values.length * 2));
        }
    }

    float get(int index) {
        return values[index];
    }

    void set(int index, float value) {
        values[index] = value;
    }

    /** The index of the number that is largest in magnitude; 0 if there is none. */
    int largest() {
        int largest = 0;
        for (int i = 1; i < size; i++) {
            largest = Math.abs(values[i]) > Math.abs(values[largest]) ? i : largest;
        }
        return largest;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** All values; what follows after {@link #size} is of no meaning. */
    float[] array() {
        return values;
    }
}
