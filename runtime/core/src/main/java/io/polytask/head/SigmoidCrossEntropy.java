package io.polytask.head;

import io.polytask.tensor.Exponential;
import java.util.Arrays;

/**
 * Sigmoid cross-entropy with a factor for positive labels, loss and gradient in one go over a block on the heap. A logit x
 * with the label y has the loss {@code f y log(1 + exp(-x)) + (1 - y) log(1 + exp(x))}; a row's is the mean over its logits.
 */
final class SigmoidCrossEntropy implements LossKernel<float[]> {
    private final int labels;
    private final float positiveWeight;
    private final LossSums sums;
    private final Exponential exponential = new Exponential();
    private float[] exponentials = {}; // (block, labels)
    private float[] targets = {}; // (block, labels)

    /**
     * @param labels logits of a row
     * @param positiveWeight the factor of positive labels, above 0
     */
    SigmoidCrossEntropy(int labels, double positiveWeight, LossSums sums) {
        boolean above = positiveWeight > 0 && Double.isFinite(positiveWeight);
        HeadSettings.require(above, "positive weight", positiveWeight, "above 0");
        this.labels = labels;
        this.positiveWeight = (float) positiveWeight;
        this.sums = sums;
    }

    /**
     * Counts the losses of some rows, and replaces the logits by the gradients of their sum.
     *
     * @param block (rows, labels) logits; afterwards the gradients, zeros where there is no label
     * @param all (batch, labels) targets: 1, 0, or NaN where it is missing, which is so for a whole row
     * @param first index of the first row in the targets
     */
    @Override
    public void rows(float[] block, int rows, float[] all, int first) {
        if (exponentials.length < block.length) {
            exponentials = new float[block.length];
            targets = new float[block.length];
        }
        int count = rows * labels;
        System.arraycopy(all, first * labels, targets, 0, count);
        for (int i = 0; i < count; i++) {
            exponentials[i] = -Math.abs(block[i]);
        }
        exponential.apply(exponentials, exponentials, count);
        for (int r = 0; r < rows; r++) {
            if (!Float.isNaN(targets[r * labels])) {
                sums.add(loss(block, r * labels) / labels, 1);
            }
        }
        gradients(block, count);
        for (int r = 0; r < rows; r++) {
            if (Float.isNaN(targets[r * labels])) {
                Arrays.fill(block, r * labels, (r + 1) * labels, 0);
            }
        }
    }

    /**
     * With e = exp(-|x|), {@code log(1 + exp(x))} is {@code max(x, 0) + log(1 + e)}; a row takes one logarithm of a product.
     */
    private double loss(float[] block, int from) {
        double linear = 0;
        double positive = 1;
        double negative = 1;
        double logarithms = 0;
        for (int i = from; i < from + labels; i++) {
            double target = targets[i];
            linear += (1 - target) * Math.max(block[i], 0) + positiveWeight * target * Math.max(-block[i], 0);
            positive *= 1 + target * exponentials[i];
            negative *= 1 + (1 - target) * exponentials[i];
            if (positive * negative > 1e300) {
                logarithms += positiveWeight * Math.log(positive) + Math.log(negative);
                positive = 1;
                negative = 1;
            }
        }
        return linear + logarithms + positiveWeight * Math.log(positive) + Math.log(negative);
    }

    /**
     * The sigmoid is {@code 1 / (1 + e)} right of zero and {@code e / (1 + e)} left of it: a mask keeps the loop free of
     * branches.
     */
    private void gradients(float[] block, int count) {
        float share = 1f / labels;
        for (int i = 0; i < count; i++) {
            float right = Math.min(1f, Math.max(0f, block[i]) * 1e38f);
            float sigmoid = (right + (1f - right) * exponentials[i]) / (1f + exponentials[i]);
            float positive = positiveWeight * targets[i];
            block[i] = share * (sigmoid * (1f - targets[i] + positive) - positive);
        }
    }
}
