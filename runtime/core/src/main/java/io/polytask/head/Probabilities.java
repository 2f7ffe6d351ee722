package io.polytask.head;

import io.polytask.tensor.Exponential;
import io.polytask.tensor.MatrixView;

/**
 * Probabilities of a head's logits. The exponentials of all rows are taken at once, when the first row is asked for; sums
 * and quotients are in double, so that they add up to 1.
 */
final class Probabilities {
    private final Head head;
    private final Exponential exponential = new Exponential();
    private float[] logits = {}; // (rows, outputs)
    private float[] exponentials = {}; // (rows, outputs)
    private int pass;

    /** Of the logits of a head. */
    Probabilities(Head head) {
        this.head = head;
    }

    /** Of classes of which exactly one is true. */
    double[] softmax(int row) {
        MatrixView values = head.logits().values();
        if (read(values)) {
            for (int r = 0; r < values.rows(); r++) {
                shift(r * values.cols(), values.cols());
            }
            exponential.apply(logits, exponentials, values.rows() * values.cols());
        }
        double[] probabilities = new double[values.cols()];
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
        MatrixView values = head.logits().values();
        if (read(values)) {
            int n = values.rows() * values.cols();
            for (int i = 0; i < n; i++) {
                exponentials[i] = -Math.abs(logits[i]);
            }
            exponential.apply(exponentials, exponentials, n);
        }
        double[] probabilities = new double[values.cols()];
        for (int i = 0; i < probabilities.length; i++) {
            int at = row * probabilities.length + i;
            double e = exponentials[at];
            probabilities[i] = (logits[at] < 0 ? e : 1) / (1 + e);
        }
        return probabilities;
    }

    /** Reads the logits, if they are not those that were read last. */
    private boolean read(MatrixView values) {
        if (pass == head.passes()) {
            return false;
        }
        pass = head.passes();
        int n = values.rows() * values.cols();
        if (n > logits.length) {
            logits = new float[n];
            exponentials = new float[n];
        }
        values.read(0, values.rows(), logits);
        return true;
    }
}
