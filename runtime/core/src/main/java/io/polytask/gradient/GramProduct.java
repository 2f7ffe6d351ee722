package io.polytask.gradient;

import io.polytask.tensor.MatrixView;
import io.polytask.tensor.NativeFloats;
import io.polytask.tensor.Products;

/** Inner products of some columns of the tasks' gradients, by BLAS, added up in double. */
final class GramProduct {
    private final NativeFloats memory;
    private final MatrixView[] results;
    private final float[] values;

    /** For at most so many tasks. */
    GramProduct(int tasks) {
        memory = NativeFloats.ofZeros((long) tasks * tasks);
        results = new MatrixView[tasks + 1];
        for (int n = 1; n <= tasks; n++) {
            results[n] = MatrixView.of(memory, 0, n, n);
        }
        values = new float[tasks * tasks];
    }

    void add(MatrixView rows, MatrixView others, int n, double[][] gram) {
        MatrixView result = results[n];
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
