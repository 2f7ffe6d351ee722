package io.polytask.evaluation;

import java.util.Arrays;

/** A growing list of numbers, without a box around each. */
final class Numbers {
    private double[] values = new double[64];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    double get(int i) {
        return values[i];
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }

    double mean() {
        double total = 0;
        for (int i = 0; i < size; i++) {
            total += values[i];
        }
        return total / size;
    }
}
