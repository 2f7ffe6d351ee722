package io.polytask.tensor;

import java.util.Arrays;

/**
 * Softmax over groups of columns, after a bias: the gates of several tasks side by side. Each group of a row becomes
 * positive numbers whose sum is 1.
 */
public final class GroupSoftmax {
    private final int size;
    private final int cols;
    private final Blocks blocks;
    private final float[] values; // (block, groups * size)
    private final float[] gradients; // (block, groups * size)
    private final float[] biases; // (groups * size); in the backward pass, its gradient
    private final Exponential exponential = new Exponential();

    /**
     * For rows of some groups.
     *
     * @param groups how many, at least 1
     * @param size columns of each, at least 1
     */
    public GroupSoftmax(int groups, int size) {
        this.size = size;
        cols = groups * size;
        blocks = new Blocks(cols);
        values = blocks.array();
        gradients = blocks.array();
        biases = new float[cols];
    }

    /**
     * {@code logits = softmax(logits + bias)}, in place.
     *
     * @param bias (1, groups * size)
     * @param logits (rows, groups * size)
     */
    public void forward(MatrixView bias, MatrixView logits) {
        bias.read(0, 1, biases);
        for (int row = 0; row < logits.rows(); row += blocks.rows()) {
            int count = blocks.count(row, logits.rows());
            logits.read(row, count, values);
            addBiases(count);
            for (int group = 0; group < count * cols; group += size) {
                shift(group);
            }
            exponential.apply(values, values, count * cols);
            for (int group = 0; group < count * cols; group += size) {
                normalise(group);
            }
            logits.write(row, count, values);
        }
    }

    private void addBiases(int count) {
        for (int row = 0; row < count; row++) {
            for (int i = 0; i < cols; i++) {
                values[row * cols + i] += biases[i];
            }
        }
    }

    /** Takes the largest of a group away from all of it, so that no exponential overflows. */
    private void shift(int group) {
        float largest = values[group];
        for (int i = group + 1; i < group + size; i++) {
            largest = Math.max(largest, values[i]);
        }
        for (int i = group; i < group + size; i++) {
            values[i] -= largest;
        }
    }

    private void normalise(int group) {
        float sum = 0;
        for (int i = group; i < group + size; i++) {
            sum += values[i];
        }
        float factor = 1 / sum;
        for (int i = group; i < group + size; i++) {
            values[i] *= factor;
        }
    }

    /**
     * From the gradients of the softmax to those of its input, in place, and to that of the bias.
     *
     * @param outputs what {@link #forward} has left
     */
    public void backward(MatrixView outputs, MatrixView outputGradients, MatrixView biasGradients) {
        Arrays.fill(biases, 0);
        for (int row = 0; row < outputs.rows(); row += blocks.rows()) {
            int count = blocks.count(row, outputs.rows());
            outputs.read(row, count, values);
            outputGradients.read(row, count, gradients);
            for (int group = 0; group < count * cols; group += size) {
                derive(group);
            }
            sum(count);
            outputGradients.write(row, count, gradients);
        }
        biasGradients.write(0, 1, biases);
    }

    /** {@code g = p (g - sum(p g))}. */
    private void derive(int group) {
        float sum = 0;
        for (int i = group; i < group + size; i++) {
            sum += values[i] * gradients[i];
        }
        for (int i = group; i < group + size; i++) {
            gradients[i] = values[i] * (gradients[i] - sum);
        }
    }

    private void sum(int count) {
        for (int row = 0; row < count; row++) {
            for (int i = 0; i < cols; i++) {
                biases[i] += gradients[row * cols + i];
            }
        }
    }
}
