package io.polytask.tensor;

/**
 * A mark on memory that is to be overwritten, by which one sees afterwards whether all of it was: a number so large that
 * adding to it changes nothing, and that a factor of 0 still takes away.
 */
public final class Unwritten {
    private static final float MARK = 0x1.8p127f;

    private Unwritten() {}

    /** Marks all elements of a matrix. */
    public static void mark(MatrixView matrix) {
        matrix.fill(MARK);
    }

    /** Marks a gradient that is not open: the next consumer is the one that has to overwrite it. */
    public static void markGradient(Activations activations) {
        MatrixView gradients = activations.gradientView();
        gradients.reset(activations.rows());
        mark(gradients);
    }

    /** Whether any value is as it was marked, or that with something added. */
    public static boolean isIn(MatrixView matrix) {
        float[] values = new float[matrix.cols()];
        for (int row = 0; row < matrix.rows(); row++) {
            matrix.read(row, 1, values);
            for (float value : values) {
                if (value == MARK) {
                    return true;
                }
            }
        }
        return false;
    }
}
