package io.polytask.head;

import io.polytask.api.Loss;

/** The loss of a number against its label, {@link Loss}, and its gradient, over a block of rows on the heap. */
final class RegressionLoss implements LossKernel<float[]> {
    private final Loss loss;
    private final LossSums tally;

    RegressionLoss(Loss loss, LossSums tally) {
        this.loss = loss;
        this.tally = tally;
    }

    /**
     * Counts the losses of some rows, and puts the gradients of their sum in the place of the predictions.
     *
     * @param block predictions; afterwards the gradients, zeros where there is no label
     * @param targets labels, NaN where one is missing
     * @param first the place of the first row in the targets
     */
    @Override
    public void rows(float[] block, int rows, float[] targets, int first) {
        for (int r = 0; r < rows; r++) {
            if (Float.isNaN(targets[first + r])) {
                block[r] = 0;
            } else {
                double distance = (double) block[r] - targets[first + r];
                tally.add(value(distance), 1);
                block[r] = (float) slope(distance);
            }
        }
    }

    private double value(double distance) {
        double size = Math.abs(distance);
        return switch (loss) {
            case DEFAULT, SQUARED -> distance * distance;
            case ABSOLUTE -> size;
            case HUBER -> size <= 1 ? distance * distance / 2 : size - 0.5;
        };
    }

    private double slope(double distance) {
        return switch (loss) {
            case DEFAULT, SQUARED -> 2 * distance;
            case ABSOLUTE -> Math.signum(distance);
            case HUBER -> Math.max(-1, Math.min(1, distance));
        };
    }
}
