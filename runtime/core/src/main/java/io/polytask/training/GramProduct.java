package io.polytask.training;

import io.polytask.tensor.Grid;
import io.polytask.tensor.Memory;
import io.polytask.tensor.Products;

/** Inner products of some columns of the tasks' gradients, by BLAS, added up in double. */
final class GramProduct {
    private final Memory memory;
    private final Grid[] results;
    private final float[] values;

    /** For at most so many tasks. */
    GramProduct(int tasks) {
        memory = Memory.ofZeros((long) tasks * tasks);
        results = new Grid[tasks + 1];
        for (int n = 1; n <= tasks; n++) {
            results[n] = Grid.of(memory, 0, n, n);
        }
        values = new float[tasks * tasks];
    }

    void add(Grid rows, Grid others, int n, double[][] gram) {
        Grid result = results[n];
        rows.reset(n);
        others.reset(n);
        Products.multiplyTransposedRight(rows, others, 0, result);
        result.read(0, n, values);
        for (int row = 0; row < n; row++) {
            for (int col = 0; col < n; col++) {
                gram[row][col] += values[row * n + col];
            }
        }
    }
}
