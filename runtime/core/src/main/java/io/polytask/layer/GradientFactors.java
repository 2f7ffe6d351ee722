package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.Blocks;
import io.polytask.tensor.FactoredGram;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Products;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The gradients of several tasks' losses with respect to one weight, one replica's summands of them, as the factors of which
 * they are the product: the rows that its layer has read, and for each task the gradient with respect to its output. Where
 * few rows are read, these are smaller than the products, and so is the work that tells the inner products of the latter. A
 * combination of the tasks needs one product.
 */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class GradientFactors {
    private final int cols;
    private final MatrixView all; // (rows, tasks * cols)
    private final MatrixView[] parts; // (tasks), each (rows, cols)
    private final MatrixView combined; // (rows, cols)
    private final FactoredGram products;
    private final Blocks blocks;
    private final float[] sum; // (block, cols)
    private final float[] part; // (block, cols)
    private @Nullable MatrixView inputs; // (rows, inputs)
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

    /** Takes what the layer reads in the forward pass. */
    void read(MatrixView rows) {
        inputs = rows;
    }

    /** Before a forward pass, which may leave the layer out. */
    void forget() {
        inputs = null;
        kept = false;
    }

    /** How many rows the layer has read in the last forward pass: 0 if it was left out, or does not tell. */
    public int rows() {
        return inputs == null ? 0 : inputs.rows();
    }

    /** Lets the backward passes that follow the last forward pass keep the factors instead of making their products. */
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

    /** Begins the backward pass of a task, by its number among those of the step. */
    public void begin(int k) {
        task = k;
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

    /** Puts one task where another was. */
    public void move(int from, int to) {
        parts[to].set(parts[from]);
    }

    /**
     * Adds this replica's inner products of the first n tasks with another replica's, and the reverse; with its own, once.
     */
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

    /** Makes this replica's summand of the combination the gradient of the weight. */
    public void multiply(MatrixView gradient) {
        if (rows() > 0) {
            Products.multiplyTransposedLeft(CallOrder.bound(inputs), combined, 0, gradient);
        }
    }

    /** Adds this replica's summand of a multiple of one task's gradient to a multiple of what is there. */
    public void addTo(int ofTask, float factor, float keep, MatrixView sum) {
        Products.multiplyTransposedLeft(factor, CallOrder.bound(inputs), parts[ofTask], keep, sum);
    }

    /** How many floats it has made room for. */
    public long floats() {
        return products.floats() + all.storage().floats() + combined.storage().floats();
    }
}
