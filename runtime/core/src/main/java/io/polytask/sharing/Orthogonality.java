package io.polytask.sharing;

import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Products;

/**
 * What keeps shared and private values apart (Liu, Qiu, Huang 2017): {@code |S'P / n|^2}, the squared Frobenius norm of
 * their mean product over the n rows with a gradient of the task's loss, times n: a mean over the labels, as the loss is.
 * The paper has the product's sum, which grows with the batch. Of a batch that is cut into shards for the workers, each
 * shard has its own mean.
 */
final class Orthogonality {
    private final double weight;
    private final MatrixView common; // (rows, units): S, zero where there is no gradient
    private final MatrixView own; // (rows, units): P
    private final MatrixView product; // (units, units)
    private final float[] row; // (units)

    Orthogonality(int units, double weight) {
        this.weight = weight;
        common = MatrixView.growing(units);
        own = MatrixView.growing(units);
        product = MatrixView.growing(units);
        row = new float[units];
    }

    /** Adds the gradients to those of the values. */
    void backward(ActiveRows rows, double factor, Activations shared, Activations ofTask) {
        int n = rows.count();
        if (n == 0 || weight == 0 || factor == 0) {
            return;
        }
        rows.copy(shared.values(), row, common);
        rows.copy(ofTask.values(), row, own);
        product.reset(row.length);
        Products.multiplyTransposedLeft(common, own, 0, product);
        scale((float) (2 * weight * factor / n));
        float keepOwn = ofTask.openGradient();
        Products.multiply(common, product, keepOwn, ofTask.gradients());
        float keep = shared.openGradient();
        Products.multiplyTransposedRight(own, product, keep, shared.gradients());
    }

    private void scale(float factor) {
        for (int r = 0; r < product.rows(); r++) {
            product.read(r, 1, row);
            for (int i = 0; i < row.length; i++) {
                row[i] *= factor;
            }
            product.write(r, 1, row);
        }
    }
}
