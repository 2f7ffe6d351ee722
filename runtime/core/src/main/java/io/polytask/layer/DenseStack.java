package io.polytask.layer;

import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Products;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first layers of the heads that read the same rows. Their weights lie side by side in memory, so that BLAS multiplies
 * once for all of them instead of once for each, which counts where they are narrow and several. They go forward in the order
 * in which they were made, and backward in the reverse: in both passes it is the first one that multiplies. Where not all of
 * them run, each multiplies for itself.
 */
final class DenseStack {
    /** So few heads multiply each for itself: with two, copying their columns takes what a product spares. */
    private static final int FEW = 2;

    private final List<Dense> waiting =
            new ArrayList<>(); // the layers of the first heads, until there are enough of them
    private final List<Parameter> weights = new ArrayList<>(); // (layers), each (inputs, units)
    private final List<MatrixView> products = new ArrayList<>(); // (layers), each (batch, units)
    private final List<MatrixView> gradients = new ArrayList<>(); // the same
    private MatrixView product = MatrixView.growing(0); // (batch, width)
    private MatrixView gradient = MatrixView.growing(0); // (batch, width)
    private int width;
    private int heads;
    private @Nullable MatrixView values; // (inputs, width)
    private @Nullable MatrixView weightGradients; // (inputs, width)

    /** Counts a head that reads the rows, be it trained or not: what is together does not depend on the tasks of a run. */
    void addHead() {
        heads++;
        joinIfMany();
    }

    /** Takes the first layer of a trained head, which joins the others once there are enough heads. */
    void offer(Dense layer) {
        waiting.add(layer);
        joinIfMany();
    }

    private void joinIfMany() {
        if (heads > FEW) {
            waiting.forEach(layer -> layer.join(this));
            waiting.clear();
        }
    }

    /** Takes in a layer, before any of them is bound; returns its index. */
    int add(Parameter weight) {
        weights.add(weight);
        width += weight.spec().cols();
        return weights.size() - 1;
    }

    /** The weights, in the order in which they lie side by side. */
    List<Parameter> weights() {
        return weights;
    }

    /** How many columns the weights have together. */
    int width() {
        return width;
    }

    /** Binds all weights together, and makes room for the products with them. */
    void bindValues(MatrixView all) {
        values = all;
        product = MatrixView.growing(width);
        gradient = MatrixView.growing(width);
        int from = 0;
        for (Parameter weight : weights) {
            int cols = weight.spec().cols();
            products.add(product.columns(from, cols));
            gradients.add(gradient.columns(from, cols));
            from += cols;
        }
    }

    void bindGradients(MatrixView all) {
        weightGradients = all;
    }

    /** Whether one product serves all. */
    boolean runs(Pass pass) {
        for (int i = 0; i < weights.size(); i++) {
            if (!pass.tasks().contains(weights.get(i).spec().task())) {
                return false;
            }
        }
        return weights.size() > 1;
    }

    /** The product of the rows with the weight of one layer. */
    MatrixView product(int index, Activations rows) {
        if (index == 0) {
            product.reset(rows.rows());
            Products.multiply(rows.values(), CallOrder.bound(values), 0, product);
        }
        return withRows(products.get(index), rows.rows());
    }

    /** Where one layer is to write the gradient of its product. */
    MatrixView gradient(int index, int rows) {
        gradient.reset(rows);
        return withRows(gradients.get(index), rows);
    }

    private static MatrixView withRows(MatrixView columns, int rows) {
        columns.reset(rows);
        return columns;
    }

    /** From the gradients of all products to those of the weights and of the rows. */
    void backward(Activations rows) {
        Products.multiplyTransposedLeft(rows.values(), gradient, 0, CallOrder.bound(weightGradients));
        if (rows.needsGradient()) {
            float keep = rows.openGradient();
            Products.multiplyTransposedRight(gradient, CallOrder.bound(values), keep, rows.gradients());
        }
    }
}
