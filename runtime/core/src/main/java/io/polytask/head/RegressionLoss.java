package io.polytask.head;

import io.polytask.api.Loss;

/**
 * The loss of a number against its label, {@link Loss}, and its gradient, over a block of rows on the heap: squared,
 * absolute or Huber's with the bound 1 (1964, <a
 * href="https://doi.org/10.1214/aoms/1177703732">doi:10.1214/aoms/1177703732</a>).
 */
final class RegressionLoss implements LossKernel<float[]> {
    private final Loss loss;
    private final LossSums sums;

    RegressionLoss(Loss loss, LossSums sums) {
        this.loss = loss;
        this.sums = sums;
    }

    /**
     * Counts the losses of some rows, and replaces the predictions by the gradients of their sum.
     *
     * @param block (rows) predictions; afterwards the gradients, zeros where there is no label
     * @param targets (batch) labels, NaN where one is missing
     * @param first index of the first row in the targets
     */
    @Override
    public void rows(float[] block, int rows, float[] targets, int first) {
        for (int r = 0; r < rows; r++) {
            if (Float.isNaN(targets[first + r])) {
                block[r] = 0;
            } else {
                double difference = (double) block[r] - targets[first + r];
                sums.add(value(difference), 1);
                block[r] = (float) slope(difference);
            }
        }
    }

    private double value(double difference) {
        double size = Math.abs(difference);
        return switch (loss) {
            case DEFAULT, SQUARED -> difference * difference;
            case ABSOLUTE -> size;
            case HUBER -> size <= 1 ? difference * difference / 2 : size - 0.5;
        };
    }

    private double slope(double difference) {
        return switch (loss) {
            case DEFAULT, SQUARED -> 2 * difference;
            case ABSOLUTE -> Math.signum(difference);
            case HUBER -> Math.max(-1, Math.min(1, difference));
        };
    }
}
