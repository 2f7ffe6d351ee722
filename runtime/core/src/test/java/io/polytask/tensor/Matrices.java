package io.polytask.tensor;

import java.util.Random;

/** Matrices for tests. */
final class Matrices {
    private Matrices() {}

    static MatrixView of(int rows, int cols, float... values) {
        MatrixView matrix = MatrixView.growing(cols);
        matrix.reset(rows);
        matrix.write(0, rows, values);
        return matrix;
    }

    static MatrixView random(int rows, int cols, long seed) {
        Random random = new Random(seed);
        float[] values = new float[rows * cols];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return of(rows, cols, values);
    }
}
