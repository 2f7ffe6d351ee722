package io.polytask.sharing;

import io.polytask.tensor.MatrixView;

/** Which rows get a gradient of a task's loss: those whose gradient is not all zero. */
final class ActiveRows {
    private final float[] row; // (cols)
    private boolean[] active = new boolean[0]; // (rows)
    private int count;

    ActiveRows(int cols) {
        row = new float[cols];
    }

    /** None. */
    void clear() {
        count = 0;
    }

    void set(MatrixView gradients) {
        if (gradients.rows() > active.length) {
            active = new boolean[Math.max(gradients.rows(), 2 * active.length)];
        }
        count = 0;
        for (int r = 0; r < gradients.rows(); r++) {
            gradients.read(r, 1, row);
            float largest = 0;
            for (float value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
            active[r] = largest > 0;
            count += active[r] ? 1 : 0;
        }
    }

    /** How many there are. */
    int count() {
        return count;
    }

    boolean contains(int row) {
        return count > 0 && active[row];
    }

    /** Copies these rows, and zeros for the others. */
    void copy(MatrixView from, float[] buffer, MatrixView to) {
        to.reset(from.rows());
        to.clear();
        for (int r = 0; r < from.rows(); r++) {
            if (contains(r)) {
                from.read(r, 1, buffer);
                to.write(r, 1, buffer);
            }
        }
    }
}
