package io.polytask.tensor;

import java.util.Arrays;

/**
 * Batch normalisation of the columns of a matrix, and its gradients. What belongs to a column is repeated for each row of
 * its block, so that all loops run over whole blocks.
 */
public final class ColumnNorm {
    private static final double EPSILON = 1e-5;

    private final int cols;
    private final Blocks blocks;
    private final float[] values; // (block, cols)
    private final float[] gradients; // (block, cols)
    private final float[] means; // (block, cols), as are the next ones: equal rows
    private final float[] factors; // 1 / sqrt(variance + epsilon)
    private final float[] scales;
    private final float[] shifts;
    private final float[] sums; // (block, cols): sums of every so many rows; then equal rows of the whole sums
    private final float[] products; // the same, of gradient times normalised value
    private final float[] mean; // (cols)
    private final float[] variance; // (cols): the mean square of the distance from the mean
    private final float[] row; // (cols)
    /** Over how many rows mean and variance were measured. */
    private int measured;

    /** For rows of this width. */
    public ColumnNorm(int cols) {
        this.cols = cols;
        blocks = new Blocks(cols);
        values = blocks.array();
        gradients = blocks.array();
        means = blocks.array();
        factors = blocks.array();
        scales = blocks.array();
        shifts = blocks.array();
        sums = blocks.array();
        products = blocks.array();
        mean = new float[cols];
        variance = new float[cols];
        row = new float[cols];
    }

    /** Measures mean and variance of each column; 0 and 0 where there are no rows. */
    public void measure(MatrixView from) {
        measured = from.rows();
        float inverse = 1f / Math.max(1, measured);
        Arrays.fill(sums, 0);
        for (int at = 0; at < measured; at += blocks.rows()) {
            int count = blocks.count(at, measured);
            from.read(at, count, values);
            add(values, sums, count * cols);
        }
        fold(sums, inverse, mean);
        repeat(mean, means);
        Arrays.fill(sums, 0);
        for (int at = 0; at < measured; at += blocks.rows()) {
            int count = blocks.count(at, measured);
            from.read(at, count, values);
            addSquares(count * cols);
        }
        fold(sums, inverse, variance);
        setFactors();
    }

    private static void add(float[] from, float[] to, int n) {
        for (int i = 0; i < n; i++) {
            to[i] += from[i];
        }
    }

    private void addSquares(int n) {
        for (int i = 0; i < n; i++) {
            float deviation = values[i] - means[i];
            sums[i] += deviation * deviation;
        }
    }

    /** The sums of the columns of a block, times a factor. */
    private void fold(float[] block, float factor, float[] to) {
        for (int col = 0; col < cols; col++) {
            double sum = 0;
            for (int i = col; i < block.length; i += cols) {
                sum += block[i];
            }
            to[col] = (float) (sum * factor);
        }
    }

    private static void repeat(float[] row, float[] block) {
        for (int i = 0; i < block.length; i += row.length) {
            System.arraycopy(row, 0, block, i, row.length);
        }
    }

    private void setFactors() {
        for (int col = 0; col < cols; col++) {
            row[col] = (float) (1 / Math.sqrt(variance[col] + EPSILON));
        }
        repeat(row, factors);
    }

    /** What was measured last: the means, and the unbiased estimates of the variances. */
    public void measured(float[] toMeans, float[] toVariances) {
        float unbiased = measured / Math.max(1f, measured - 1f);
        for (int col = 0; col < cols; col++) {
            toMeans[col] = mean[col];
            toVariances[col] = variance[col] * unbiased;
        }
    }

    /** Takes mean and variance in place of what would be measured. */
    public void take(MatrixView columnMeans, MatrixView variances) {
        columnMeans.read(0, 1, mean);
        variances.read(0, 1, variance);
        repeat(mean, means);
        setFactors();
    }

    /**
     * {@code to = (from - mean) / sqrt(variance + 1e-5) * scale + shift}.
     *
     * @param from (rows, cols), as the result
     * @param scale (1, cols), as the shift
     */
    public void forward(MatrixView from, MatrixView scale, MatrixView shift, MatrixView to) {
        repeat(scale, scales);
        repeat(shift, shifts);
        for (int at = 0; at < from.rows(); at += blocks.rows()) {
            int count = blocks.count(at, from.rows());
            from.read(at, count, values);
            normalise(count * cols);
            to.write(at, count, values);
        }
    }

    private void repeat(MatrixView parameter, float[] block) {
        parameter.read(0, 1, row);
        repeat(row, block);
    }

    private void normalise(int n) {
        for (int i = 0; i < n; i++) {
            values[i] = (values[i] - means[i]) * factors[i] * scales[i] + shifts[i];
        }
    }

    /** After {@link #measure}: from the gradients of the output to those of the input, of scale and of shift. */
    public void backward(
            Activations from,
            MatrixView scale,
            MatrixView outputGradients,
            MatrixView scaleGradient,
            MatrixView shiftGradient) {
        Arrays.fill(sums, 0);
        Arrays.fill(products, 0);
        for (int at = 0; at < measured; at += blocks.rows()) {
            int count = blocks.count(at, measured);
            read(from.values(), outputGradients, at, count);
            addProducts(count * cols);
        }
        fold(sums, 1, row);
        shiftGradient.write(0, 1, row);
        fold(products, 1, row);
        scaleGradient.write(0, 1, row);
        if (from.needsGradient()) {
            deriveInput(from, scale, outputGradients, scaleGradient, shiftGradient);
        }
    }

    /** Reads a block of the normalised input and of the gradients. */
    private void read(MatrixView from, MatrixView outputGradients, int at, int count) {
        from.read(at, count, values);
        outputGradients.read(at, count, gradients);
        int n = count * cols;
        for (int i = 0; i < n; i++) {
            values[i] = (values[i] - means[i]) * factors[i];
        }
    }

    private void addProducts(int n) {
        for (int i = 0; i < n; i++) {
            sums[i] += gradients[i];
            products[i] += gradients[i] * values[i];
        }
    }

    /** With z the normalised input and g the gradient: {@code scale * factor * (g - mean(g) - z * mean(g z))}. */
    private void deriveInput(
            Activations from,
            MatrixView scale,
            MatrixView outputGradients,
            MatrixView scaleGradient,
            MatrixView shiftGradient) {
        float keep = from.openGradient();
        repeat(scale, scales);
        repeat(shiftGradient, sums);
        repeat(scaleGradient, products);
        float inverse = 1f / Math.max(1, measured);
        for (int at = 0; at < measured; at += blocks.rows()) {
            int count = blocks.count(at, measured);
            read(from.values(), outputGradients, at, count);
            derive(inverse, count * cols);
            if (keep != 0) {
                from.gradients().read(at, count, gradients);
                add(gradients, values, count * cols);
            }
            from.gradients().write(at, count, values);
        }
    }

    private void derive(float inverse, int n) {
        for (int i = 0; i < n; i++) {
            values[i] =
                    (gradients[i] - sums[i] * inverse - values[i] * (products[i] * inverse)) * (scales[i] * factors[i]);
        }
    }
}
