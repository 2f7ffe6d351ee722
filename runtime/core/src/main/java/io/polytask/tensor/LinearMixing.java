package io.polytask.tensor;

import java.util.Arrays;

/** Linear combinations of several matrices of the same shape: {@code to[t] = sum_j factors[t, j] from[j]}. */
public final class LinearMixing {
    private final int count;
    private final int cols;
    private final Blocks blocks;
    private final float[] sum; // (block, cols)
    private final float[] addend; // (block, cols)
    private final float[] products; // (block, cols)

    /** Of so many matrices of this width. */
    public LinearMixing(int count, int cols) {
        this.count = count;
        this.cols = cols;
        blocks = new Blocks(cols);
        sum = blocks.array();
        addend = blocks.array();
        products = blocks.array();
    }

    /**
     * Combines the values; the results must have their rows.
     *
     * @param from (count), each (rows, cols), as the results
     * @param factors (count, count): of each result, what it takes of each matrix
     */
    public void forward(Activations[] from, float[] factors, Activations[] to) {
        for (int t = 0; t < count; t++) {
            MatrixView result = to[t].values();
            for (int row = 0; row < result.rows(); row += blocks.rows()) {
                int rows = blocks.count(row, result.rows());
                Arrays.fill(sum, 0);
                for (int j = 0; j < count; j++) {
                    from[j].values().read(row, rows, addend);
                    add(factors[t * count + j], rows * cols);
                }
                result.write(row, rows, sum);
            }
        }
    }

    private void add(float factor, int n) {
        for (int i = 0; i < n; i++) {
            sum[i] += factor * addend[i];
        }
    }

    /**
     * From the gradients of the results to those of the matrices, and of the factors (count, count), which it overwrites.
     */
    public void backward(Activations[] to, Activations[] from, float[] factors, float[] factorGradients) {
        for (int t = 0; t < count; t++) {
            for (int j = 0; j < count; j++) {
                factorGradients[t * count + j] = dot(to[t].gradients(), from[j].values());
            }
        }
        for (int j = 0; j < count; j++) {
            if (from[j].needsGradient()) {
                backward(to, j, factors, from[j].openGradient(), from[j].gradients());
            }
        }
    }

    private void backward(Activations[] to, int j, float[] factors, float keep, MatrixView gradients) {
        for (int row = 0; row < gradients.rows(); row += blocks.rows()) {
            int rows = blocks.count(row, gradients.rows());
            if (keep == 0) {
                Arrays.fill(sum, 0);
            } else {
                gradients.read(row, rows, sum);
            }
            for (int t = 0; t < count; t++) {
                to[t].gradients().read(row, rows, addend);
                add(factors[t * count + j], rows * cols);
            }
            gradients.write(row, rows, sum);
        }
    }

    private float dot(MatrixView a, MatrixView b) {
        Arrays.fill(products, 0);
        for (int row = 0; row < a.rows(); row += blocks.rows()) {
            int rows = blocks.count(row, a.rows());
            a.read(row, rows, sum);
            b.read(row, rows, addend);
            addProducts(rows * cols);
        }
        double total = 0;
        for (float product : products) {
            total += product;
        }
        return (float) total;
    }

    private void addProducts(int n) {
        for (int i = 0; i < n; i++) {
            products[i] += sum[i] * addend[i];
        }
    }
}
