package io.polytask.tensor;

/**
 * The softmax of each column of square blocks, and its gradient. What is found for a column is repeated for each row of the
 * block, so that all loops run over whole blocks; maxima and sums are found by folding a block again and again.
 */
final class ColumnSoftmax {
    private final Exponential exponential = new Exponential();
    private float[] values = {}; // (size, size)
    private float[] gradients = {}; // (size, size)
    private float[] tile = {}; // (size, size): of a column the maximum, sum or product, in each row
    private float[] half = {}; // (size / 2, size)

    /** In place, for a block that begins at an offset: a row of a matrix of one column. */
    void forward(MatrixView column, int offset, int size) {
        int n = size * size;
        makeRoom(n);
        column.read(offset, n, values);
        System.arraycopy(values, 0, tile, 0, n);
        foldMaxima(size);
        repeat(size);
        for (int i = 0; i < n; i++) {
            values[i] -= tile[i];
        }
        exponential.apply(values, values, n);
        System.arraycopy(values, 0, tile, 0, n);
        foldSums(size);
        for (int i = 0; i < size; i++) {
            tile[i] = 1 / tile[i];
        }
        repeat(size);
        for (int i = 0; i < n; i++) {
            values[i] *= tile[i];
        }
        column.write(offset, n, values);
    }

    /** From the gradients of the softmax to those of its input, in place: {@code y * (g - sum of y g)}. */
    void backward(MatrixView column, int offset, int size, MatrixView blockGradients) {
        int n = size * size;
        makeRoom(n);
        column.read(offset, n, values);
        blockGradients.read(0, n, gradients);
        for (int i = 0; i < n; i++) {
            tile[i] = values[i] * gradients[i];
        }
        foldSums(size);
        repeat(size);
        for (int i = 0; i < n; i++) {
            gradients[i] = values[i] * (gradients[i] - tile[i]);
        }
        blockGradients.write(0, n, gradients);
    }

    private void makeRoom(int n) {
        if (values.length < n) {
            int size = Math.max(n, 2 * values.length);
            values = new float[size];
            gradients = new float[size];
            tile = new float[size];
            half = new float[size];
        }
    }

    private void foldMaxima(int size) {
        for (int left = size; left > 1; left -= left / 2) {
            int n = lowerHalf(left, size);
            for (int i = 0; i < n; i++) {
                tile[i] = Math.max(tile[i], half[i]);
            }
        }
    }

    private void foldSums(int size) {
        for (int left = size; left > 1; left -= left / 2) {
            int n = lowerHalf(left, size);
            for (int i = 0; i < n; i++) {
                tile[i] += half[i];
            }
        }
    }

    /** Copies the lower half of the rows that are left. */
    private int lowerHalf(int left, int size) {
        int n = left / 2 * size;
        System.arraycopy(tile, (left - left / 2) * size, half, 0, n);
        return n;
    }

    /** Makes all rows the same as the first. */
    private void repeat(int size) {
        int n = size * size;
        for (int done = size; done < n; done *= 2) {
            System.arraycopy(tile, 0, tile, done, Math.min(done, n - done));
        }
    }
}
