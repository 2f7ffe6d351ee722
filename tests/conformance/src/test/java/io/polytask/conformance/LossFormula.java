package io.polytask.conformance;

import io.polytask.api.Loss;

/** The losses of the heads, in double: means over the labelled rows of a batch, 0 if there are none. */
final class LossFormula {
    private LossFormula() {}

    /**
     * Softmax cross-entropy with label smoothing and class weights.
     *
     * @param labels a class a row, -1 where it is missing
     */
    static double crossEntropy(double[] logits, int[] labels, double smoothing, double[] weights) {
        int classes = weights.length;
        double sum = 0;
        double weight = 0;
        for (int r = 0; r < labels.length; r++) {
            if (labels[r] < 0) {
                continue;
            }
            double normalizer = Formula.logSumExp(logits, r, classes);
            for (int c = 0; c < classes; c++) {
                double target = smoothing / classes + (c == labels[r] ? 1 - smoothing : 0);
                sum += weights[c] * target * (normalizer - logits[r * classes + c]);
            }
            weight += weights[labels[r]];
        }
        return weight == 0 ? 0 : sum / weight;
    }

    /** Sigmoid cross-entropy; a label is 1, 0 or, where it is missing, NaN. */
    static double sigmoidCrossEntropy(double[] logits, double[] labels, double positiveWeight) {
        double sum = 0;
        int labelled = 0;
        for (int i = 0; i < labels.length; i++) {
            if (!Double.isNaN(labels[i])) {
                sum += positiveWeight * labels[i] * Formula.softplus(-logits[i])
                        + (1 - labels[i]) * Formula.softplus(logits[i]);
                labelled++;
            }
        }
        return labelled == 0 ? 0 : sum / labelled;
    }

    /** The mean of {@code (prediction - label)^2}, {@code |prediction - label|}, or Huber's of both, where there is a label. */
    static double distance(double[] predictions, double[] labels, Loss loss) {
        double sum = 0;
        int labelled = 0;
        for (int i = 0; i < labels.length; i++) {
            if (!Double.isNaN(labels[i])) {
                double distance = Math.abs(predictions[i] - labels[i]);
                sum += switch (loss) {
                    case DEFAULT, SQUARED -> distance * distance;
                    case ABSOLUTE -> distance;
                    case HUBER -> distance <= 1 ? distance * distance / 2 : distance - 0.5;
                };
                labelled++;
            }
        }
        return labelled == 0 ? 0 : sum / labelled;
    }
}
