package io.polytask.tensor;

import io.polytask.api.Activation;
import java.util.Arrays;

/**
 * What a dense layer does besides its product: bias, activation and dropout in one go over the values, and their gradients
 * with the sums of the columns, which are the gradient of the bias. The bias is repeated for each row of its block, so that
 * all loops run over whole blocks.
 */
public final class BiasActivation {
    private final Activation activation;
    private final int cols;
    private final Blocks blocks;
    private final float[] values; // (block, cols): outputs
    private final float[] gradients; // (block, cols)
    private final float[] tile; // (block, cols): the bias in each row; in the backward pass, sums of rows
    private final Tanh curve = new Tanh();

    /** For rows of this width. */
    public BiasActivation(int cols, Activation activation) {
        this.activation = activation;
        this.cols = cols;
        blocks = new Blocks(cols);
        values = blocks.array();
        gradients = blocks.array();
        tile = blocks.array();
    }

    /** {@code output = activation(output + bias)}, times the mask. */
    public void forward(MatrixView bias, DropoutMask mask, MatrixView output) {
        forward(output, bias, mask, output);
    }

    /**
     * {@code output = activation(products + bias)}, times the mask.
     *
     * @param products (rows, cols), as the output
     * @param bias (1, cols)
     */
    public void forward(MatrixView products, MatrixView bias, DropoutMask mask, MatrixView output) {
        int rows = output.rows();
        repeat(bias, Math.min(rows, blocks.rows()));
        for (int row = 0; row < rows; row += blocks.rows()) {
            int count = blocks.count(row, rows);
            int n = count * cols;
            products.read(row, count, values);
            addTile(n);
            activate(n);
            mask.multiply(row, count, values);
            output.write(row, count, values);
        }
    }

    private void repeat(MatrixView bias, int rows) {
        bias.read(0, 1, tile);
        for (int n = cols; n < rows * cols; n *= 2) {
            System.arraycopy(tile, 0, tile, n, Math.min(n, rows * cols - n));
        }
    }

    private void addTile(int n) {
        for (int i = 0; i < n; i++) {
            values[i] += tile[i];
        }
    }

    private void activate(int n) {
        switch (activation) {
            case RELU -> Functions.relu(values, n);
            case TANH -> curve.tanh(values, n);
            case SIGMOID -> curve.sigmoid(values, n);
            case IDENTITY -> {}
        }
    }

    /**
     * From the gradient of the output to that of the product, in place, and to that of the bias.
     *
     * @param output what {@link #forward} has left
     */
    public void backward(MatrixView output, DropoutMask mask, MatrixView outputGradients, MatrixView biasGradients) {
        backward(output, mask, outputGradients, outputGradients, biasGradients);
    }

    /** The same, but with the gradient of the product in a matrix of its own. */
    public void backward(
            MatrixView output,
            DropoutMask mask,
            MatrixView outputGradients,
            MatrixView productGradients,
            MatrixView biasGradients) {
        int rows = output.rows();
        boolean changes = activation != Activation.IDENTITY || mask.drops();
        int tiled = Math.max(1, Math.min(rows, blocks.rows()));
        Arrays.fill(tile, 0, tiled * cols, 0);
        for (int row = 0; row < rows; row += blocks.rows()) {
            int count = blocks.count(row, rows);
            outputGradients.read(row, count, gradients);
            if (changes) {
                output.read(row, count, values);
                mask.multiply(row, count, gradients);
                derive(mask, count * cols);
            }
            if (changes || productGradients != outputGradients) {
                productGradients.write(row, count, gradients);
            }
            sumTile(count * cols);
        }
        fold(tiled);
        biasGradients.write(0, 1, tile);
    }

    private void derive(DropoutMask mask, int n) {
        switch (activation) {
            case RELU -> Functions.reluBackward(values, gradients, n);
            case TANH -> {
                mask.scaleBack(values, n);
                Functions.tanhBackward(values, gradients, n);
            }
            case SIGMOID -> {
                mask.scaleBack(values, n);
                Functions.sigmoidBackward(values, gradients, n);
            }
            case IDENTITY -> {}
        }
    }

    private void sumTile(int n) {
        for (int i = 0; i < n; i++) {
            tile[i] += gradients[i];
        }
    }

    /** Adds the rows of the tile to its first one: again and again the lower half, row by row, to the upper one. */
    private void fold(int rows) {
        for (int left = rows; left > 1; left -= left / 2) {
            int n = left / 2 * cols;
            System.arraycopy(tile, (left - left / 2) * cols, gradients, 0, n);
            sumTile(n);
        }
    }
}
