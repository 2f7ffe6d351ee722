package io.polytask.tensor;

/**
 * The transpose of a square matrix, in a storage of its own: BLAS has fast kernels for small matrices, but not for a small
 * one times the transpose of another.
 */
public final class Transposed {
    /** The floats of one cache line: what is written together. */
    private static final int TOGETHER = 16;

    private final int size;
    private final MatrixView matrix; // (size, size)
    private final float[] rows; // (TOGETHER, size)
    private final float[] all; // (size, size)

    /** For matrices of this many rows and columns. */
    public Transposed(int size) {
        this.size = size;
        matrix = MatrixView.growing(size);
        rows = new float[TOGETHER * size];
        all = new float[size * size];
    }

    /** Becomes the transpose of a matrix. */
    public MatrixView of(MatrixView from) {
        for (int first = 0; first < size; first += TOGETHER) {
            int count = Math.min(TOGETHER, size - first);
            from.read(first, count, rows);
            for (int col = 0; col < size; col++) {
                for (int i = 0; i < count; i++) {
                    all[col * size + first + i] = rows[i * size + col];
                }
            }
        }
        matrix.reset(size);
        matrix.write(0, size, all);
        return matrix;
    }

    /** The transpose as it was made last. */
    public MatrixView matrix() {
        return matrix;
    }
}
