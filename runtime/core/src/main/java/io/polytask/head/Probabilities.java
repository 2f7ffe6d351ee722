package io.polytask.head;

import io.polytask.tensor.Exponential;
import io.polytask.tensor.MatrixView;

/**
 * Probabilities of a head's logits. The exponentials of all rows are taken at once, when the first row is asked for; sums and
 * quotients are in double, so that they add up to 1.
 */
final class Probabilities {
    private final Head head;
    private final Exponential exponential = new Exponential();
    private float[] logits = {};
    private float[] exponentials = {};
    private int pass;

    /** Of the logits of a head. */
    Probabilities(Head head) {
        this.head = head;
    }

    /** Of classes of which exactly one is true. */
    double[] softmax(int row) {
        MatrixView grid = head.logits().values();
        if (read(grid)) {
            for (int r = 0; r < grid.rows(); r++) {
                shift(r * grid.cols(), grid.cols());
            }
            exponential.apply(logits, exponentials, grid.rows() * grid.cols());
        }
        double[] probabilities = new double[grid.cols()];
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = exponentials[row * probabilities.length + i];
            sum += probabilities[i];
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    private void shift(int from, int count) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = from; i < from + count; i++) {
            largest = Math.max(largest, logits[i]);
        }
        for (int i = from; i < from + count; i++) {
            logits[i] -= largest;
        }
    }

    /** Of labels that are true or not, each by itself. */
    double[] sigmoids(int row) {
        MatrixView grid = head.logits().values();
        if (read(grid)) {
            int n = grid.rows() * grid.cols();
            for (int i = 0; i < n; i++) {
                exponentials[i] = -Math.abs(logits[i]);
            }
            exponential.apply(exponentials, exponentials, n);
        }
        double[] probabilities = new double[grid.cols()];
        for (int i = 0; i < probabilities.length; i++) {
            int place = row * probabilities.length + i;
            double e = exponentials[place];
            probabilities[i] = (logits[place] < 0 ? e : 1) / (1 + e);
        }
        return probabilities;
    }

    /** Reads the logits, if they are not those that were read last. */
    private boolean read(MatrixView grid) {
        if (pass == head.passes()) {
            return false;
        }
        pass = head.passes();
        int n = grid.rows() * grid.cols();
        if (n > logits.length) {
            logits = new float[n];
            exponentials = new float[n];
        }
        grid.read(0, grid.rows(), logits);
        return true;
    }
}
