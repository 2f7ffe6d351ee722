package io.polytask.head;

import io.polytask.tensor.Exponential;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Softmax cross-entropy with label smoothing (Szegedy et al. 2016, <a
 * href="https://arxiv.org/abs/1512.00567">arXiv:1512.00567</a>) and class weights, loss and gradient in one go over a block
 * of rows on the heap. With the probabilities p, the smoothing s and the weights w, a row of class y of C has the loss
 * {@code -(1 - s) w[y] log p[y] - s / C * sum(w[c] log p[c])}, as PyTorch defines it.
 */
final class CrossEntropy implements LossKernel<int[]> {
    /** Far enough below the largest double for any number of classes. */
    private static final double LARGE = 1e290;

    private final int classes;
    private final double smoothing;
    private final double @Nullable [] weights; // (classes)
    private final double allWeights;
    private final LossSums sums;
    private final Exponential exponential = new Exponential();
    private float[] exponentials = {}; // (block, classes)

    /**
     * @param smoothing what the true class gives up to all classes alike, in [0, 1)
     * @param weights one a class, each above 0; null if all are 1
     */
    CrossEntropy(int classes, double smoothing, double @Nullable [] weights, LossSums sums) {
        HeadSettings.require(smoothing >= 0 && smoothing < 1, "label smoothing", smoothing, "in [0, 1)");
        this.classes = classes;
        this.smoothing = smoothing;
        this.weights = weights;
        this.sums = sums;
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += weight(c);
        }
        allWeights = sum;
    }

    /**
     * Counts the losses of some rows, and replaces the logits by the gradients of their sum.
     *
     * @param block (rows, classes) logits; afterwards the gradients, zeros where there is no label
     * @param labels (batch): a class a row, below 0 where it has none
     * @param first index of the first row's label
     */
    @Override
    public void rows(float[] block, int rows, int[] labels, int first) {
        if (exponentials.length < block.length) {
            exponentials = new float[block.length];
        }
        for (int r = 0; r < rows; r++) {
            shift(block, r * classes);
        }
        exponential.apply(block, exponentials, rows * classes);
        double product = 1;
        for (int r = 0; r < rows; r++) {
            int label = labels[first + r];
            if (label < 0) {
                Arrays.fill(block, r * classes, (r + 1) * classes, 0);
            } else {
                product *= row(block, r * classes, label);
                if (product > LARGE) {
                    sums.add(Math.log(product));
                    product = 1;
                }
            }
        }
        sums.add(Math.log(product));
    }

    private void shift(float[] block, int from) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = from; i < from + classes; i++) {
            largest = Math.max(largest, block[i]);
        }
        for (int i = from; i < from + classes; i++) {
            block[i] -= largest;
        }
    }

    /**
     * Counts all of a row's loss but the logarithm of the result, so that rows without class weights share one logarithm.
     */
    private double row(float[] block, int from, int label) {
        double sum = 0;
        for (int i = from; i < from + classes; i++) {
            sum += exponentials[i];
        }
        double own = (1 - smoothing) * weight(label);
        double spread = smoothing / classes;
        double factor = own + spread * allWeights;
        double loss = (weights == null ? 0 : factor * Math.log(sum)) - own * block[from + label];
        if (smoothing > 0) {
            loss -= spread * weightedSum(block, from);
        }
        sums.add(loss, weight(label));
        float scale = (float) (factor / sum);
        for (int i = from; i < from + classes; i++) {
            block[i] = scale * exponentials[i];
        }
        block[from + label] -= (float) own;
        if (smoothing > 0) {
            for (int c = 0; c < classes; c++) {
                block[from + c] -= (float) (spread * weight(c));
            }
        }
        return weights == null ? sum : 1;
    }

    private double weightedSum(float[] block, int from) {
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += weight(c) * block[from + c];
        }
        return sum;
    }

    private double weight(int label) {
        return weights == null ? 1 : weights[label];
    }
}
