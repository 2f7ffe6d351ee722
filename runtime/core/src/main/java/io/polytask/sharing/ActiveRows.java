package io.polytask.sharing;

import io.polytask.tensor.MatrixView;

/** Which rows the loss of a task reaches: those whose gradient is not all zero. */
final class ActiveRows {
    private final float[] row;
    private boolean[] rows = new boolean[0];
    private int count;

    ActiveRows(int cols) {
        row = new float[cols];
    }

    /** None. */
    void clear() {
        count = 0;
    }

    void look(MatrixView gradients) {
        if (gradients.rows() > rows.length) {
            rows = new boolean[Math.max(gradients.rows(), 2 * rows.length)];
        }
        count = 0;
        for (int r = 0; r < gradients.rows(); r++) {
            gradients.read(r, 1, row);
            float largest = 0;
            for (float value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
            rows[r] = largest > 0;
            count += rows[r] ? 1 : 0;
        }
    }

    /** How many there are. */
    int count() {
        return count;
    }

    boolean contains(int place) {
        return count > 0 && rows[place];
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
