package io.polytask.layer;

import io.polytask.tensor.Blocks;
import io.polytask.tensor.FactoredGram;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Products;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The gradients of one weight by the losses of several tasks, one replica's share of them, as what they are products of: the
 * rows that its layer has read, and for each task the gradient by what it has made of them. Where few rows are read, these
 * are smaller than the products, and so is the work that tells the inner products of the latter. A combination of the tasks
 * needs one product.
 */
public final class GradientFactors {
    private final int cols;
    private final MatrixView all;
    private final MatrixView[] parts;
    private final MatrixView combined;
    private final FactoredGram products;
    private final Blocks blocks;
    private final float[] sum;
    private final float[] part;
    private @Nullable MatrixView inputs;
    private boolean kept;
    private boolean written;
    private int task;

    GradientFactors(int cols, int tasks) {
        this.cols = cols;
        all = MatrixView.growing(tasks * cols);
        parts = new MatrixView[tasks];
        for (int i = 0; i < tasks; i++) {
            parts[i] = all.columns(i * cols, cols);
        }
        combined = MatrixView.growing(cols);
        products = new FactoredGram(tasks, cols);
        blocks = new Blocks(cols);
        sum = blocks.array();
        part = blocks.array();
    }

    /** Takes what the layer reads on the way forward. */
    void read(MatrixView rows) {
        inputs = rows;
    }

    /** Before a way forward, which may leave the layer out. */
    void forget() {
        inputs = null;
        kept = false;
    }

    /** How many rows the layer has read on the last way forward: 0 if it was left out, or does not tell. */
    public int rows() {
        return inputs == null ? 0 : inputs.rows();
    }

    /** Lets the ways back that follow the last way forward keep the factors instead of making their products. */
    public void keep() {
        kept = true;
        all.reset(rows());
        products.locate(all);
        combined.reset(rows());
        for (MatrixView each : parts) {
            each.reset(rows());
        }
    }

    /** Whether they do. */
    boolean isKept() {
        return kept;
    }

    /** Begins the way back of a task, by its place among those of the step. */
    public void begin(int place) {
        task = place;
        written = false;
    }

    void write(MatrixView gradients) {
        parts[task].set(gradients);
        written = true;
    }

    /** Ends it: if it has left the layer out, its gradient is zero. */
    public void end() {
        if (!written) {
            parts[task].clear();
        }
    }

    /** Puts one task in the place of another. */
    public void move(int from, int to) {
        parts[to].set(parts[from]);
    }

    /** Adds this replica's inner products of the first n tasks with another replica's, and the reverse; with its own, once. */
    public void addGram(GradientFactors other, int n, double[][] gram) {
        if (rows() > 0 && other.rows() > 0) {
            double factor = other == this ? 0.5 : 1;
            products.add(CallOrder.bound(inputs), all, CallOrder.bound(other.inputs), other.all, n, factor, gram);
        }
    }

    /** Adds the first n tasks up, each times its weight: {@link #multiply} makes the gradient of it. */
    public void combine(int n, double[] weights) {
        for (int row = 0; row < rows(); row += blocks.rows()) {
            int count = blocks.count(row, rows());
            Arrays.fill(sum, 0);
            for (int i = 0; i < n; i++) {
                parts[i].read(row, count, part);
                add((float) weights[i], count * cols);
            }
            combined.write(row, count, sum);
        }
    }

    private void add(float weight, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += weight * part[i];
        }
    }

    /** Makes this replica's share of the combination the gradient of the weight. */
    public void multiply(MatrixView gradient) {
        if (rows() > 0) {
            Products.multiplyTransposedLeft(CallOrder.bound(inputs), combined, 0, gradient);
        }
    }

    /** Adds this replica's share of the combination to a multiple of what is there. */
    public void addTo(float keep, MatrixView sum) {
        Products.multiplyTransposedLeft(CallOrder.bound(inputs), combined, keep, sum);
    }

    /** How many floats it has made room for. */
    public long floats() {
        return products.floats() + all.memory().floats() + combined.memory().floats();
    }
}
