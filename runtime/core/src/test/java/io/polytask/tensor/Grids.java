package io.polytask.tensor;

import java.util.Random;

/** Grids for tests. */
final class Grids {
    private Grids() {}

    static MatrixView of(int rows, int cols, float... values) {
        MatrixView grid = MatrixView.growing(cols);
        grid.reset(rows);
        grid.write(0, rows, values);
        return grid;
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
