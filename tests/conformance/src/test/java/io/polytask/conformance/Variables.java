package io.polytask.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Named matrices, each entry one that a float holds exactly, so that engine, formula and libtorch start from the same numbers. */
final class Variables {
    /** A matrix by rows. */
    record Variable(int rows, int cols, double[] values) {}

    private final Map<String, Variable> byName = new LinkedHashMap<>();
    private final Random random;

    Variables(long seed) {
        random = new Random(seed);
    }

    /** Adds a matrix of normally distributed numbers. */
    Variables normal(String name, int rows, int cols) {
        double[] values = new double[rows * cols];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return with(name, rows, cols, values);
    }

    Variables with(String name, int rows, int cols, double[] values) {
        byName.put(name, new Variable(rows, cols, values));
        return this;
    }

    /** Multiplies a matrix, to reach where exponentials overflow or logarithms lose their digits. */
    Variables scaled(String name, float factor) {
        double[] values = of(name);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] * factor);
        }
        return this;
    }

    Set<String> names() {
        return byName.keySet();
    }

    Variable get(String name) {
        return byName.get(name);
    }

    double[] of(String name) {
        return byName.get(name).values();
    }

    float[] floats(String name) {
        return floats(of(name));
    }

    static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
