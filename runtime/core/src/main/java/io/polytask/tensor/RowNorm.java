package io.polytask.tensor;

import java.util.Arrays;

/** Layer normalisation of rows of one width, and its gradients. */
public final class RowNorm {
    private static final double EPSILON = 1e-5;

    private final int cols;
    private final float[] input; // (cols), as are the next ones
    private final float[] output; // in the backward pass, its gradient
    private final float[] scales;
    private final float[] shifts;
    private final float[] normal; // the normalised row
    private final float[] scaleGradients;
    private final float[] shiftGradients;
    private float[] means = new float[0]; // (rows): what forward has found
    private float[] factors = new float[0]; // (rows): 1 / sqrt(variance + epsilon)

    /** For rows of this width. */
    public RowNorm(int cols) {
        this.cols = cols;
        input = new float[cols];
        output = new float[cols];
        scales = new float[cols];
        shifts = new float[cols];
        normal = new float[cols];
        scaleGradients = new float[cols];
        shiftGradients = new float[cols];
    }

    /**
     * {@code to = (from - mean) / sqrt(variance + 1e-5) * scale + shift}, for each row.
     *
     * @param from (rows, cols), as the result
     * @param scale (1, cols), as the shift
     */
    public void forward(MatrixView from, MatrixView scale, MatrixView shift, MatrixView to) {
        int rows = from.rows();
        if (rows > means.length) {
            means = new float[Math.max(rows, means.length * 2)];
            factors = new float[means.length];
        }
        scale.read(0, 1, scales);
        shift.read(0, 1, shifts);
        for (int row = 0; row < rows; row++) {
            from.read(row, 1, input);
            measure(row);
            normalise(means[row], factors[row]);
            to.write(row, 1, output);
        }
    }

    /** Mean and variance in one go over the row, in double. */
    private void measure(int row) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < cols; i++) {
            double x = input[i];
            sum += x;
            squares += x * x;
        }
        double mean = sum / cols;
        double variance = Math.max(0, squares / cols - mean * mean);
        means[row] = (float) mean;
        factors[row] = (float) (1 / Math.sqrt(variance + EPSILON));
    }

    private void normalise(float mean, float factor) {
        for (int i = 0; i < cols; i++) {
            output[i] = (input[i] - mean) * factor * scales[i] + shifts[i];
        }
    }

    /** From the gradients of the output to those of the input, of scale and of shift. */
    public void backward(
            Activations from,
            MatrixView scale,
            MatrixView outputGradients,
            MatrixView scaleGradient,
            MatrixView shiftGradient) {
        boolean inputNeedsGradient = from.needsGradient();
        float keep = inputNeedsGradient ? from.openGradient() : 0;
        Arrays.fill(scaleGradients, 0);
        Arrays.fill(shiftGradients, 0);
        scale.read(0, 1, scales);
        for (int row = 0; row < from.rows(); row++) {
            from.values().read(row, 1, input);
            outputGradients.read(row, 1, output);
            gatherParameterGradients(means[row], factors[row]);
            if (inputNeedsGradient) {
                backwardInput(factors[row]);
                addOld(from.gradients(), keep, row);
                from.gradients().write(row, 1, input);
            }
        }
        scaleGradient.write(0, 1, scaleGradients);
        shiftGradient.write(0, 1, shiftGradients);
    }

    private void gatherParameterGradients(float mean, float factor) {
        for (int i = 0; i < cols; i++) {
            normal[i] = (input[i] - mean) * factor;
            scaleGradients[i] += output[i] * normal[i];
            shiftGradients[i] += output[i];
            output[i] *= scales[i];
        }
    }

    /** With g the gradient of the normalised row z: {@code factor * (g - mean(g) - z * mean(g z))}. */
    private void backwardInput(float factor) {
        double sum = 0;
        double product = 0;
        for (int i = 0; i < cols; i++) {
            sum += output[i];
            product += (double) output[i] * normal[i];
        }
        float mean = (float) (sum / cols);
        float slope = (float) (product / cols);
        for (int i = 0; i < cols; i++) {
            input[i] = factor * (output[i] - mean - normal[i] * slope);
        }
    }

    private void addOld(MatrixView gradients, float keep, int row) {
        if (keep == 0) {
            return;
        }
        gradients.read(row, 1, normal);
        for (int i = 0; i < cols; i++) {
            input[i] += normal[i];
        }
    }
}
