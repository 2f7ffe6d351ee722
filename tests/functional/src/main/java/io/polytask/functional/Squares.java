package io.polytask.functional;

import io.polytask.layer.CustomLayer;
import io.polytask.layer.Initializer;
import io.polytask.layer.Parameter;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Products;

/** A layer of one's own: {@code (x W)^2}, which a dense layer can only come near to. */
public final class Squares implements CustomLayer<Activations, Activations> {
    private final Parameter weight;
    private final Activations output;
    private final MatrixView products;
    private final float[] roots;
    private final float[] row;
    private Activations input;

    /** Squares of as many products as there are units. */
    public Squares(Scope scope, int inputs, int units) {
        weight = scope.dense("weight", inputs, units, Initializer.glorot(inputs, units));
        output = Activations.withGradient(units);
        products = MatrixView.growing(units);
        roots = new float[units];
        row = new float[units];
    }

    @Override
    public Activations forward(Activations rows, Pass pass) {
        input = rows;
        output.reset(rows.rows());
        products.reset(rows.rows());
        Products.multiply(rows.values(), weight.values(), 0, products);
        for (int i = 0; i < rows.rows(); i++) {
            products.read(i, 1, row);
            for (int k = 0; k < row.length; k++) {
                row[k] *= row[k];
            }
            output.values().write(i, 1, row);
        }
        return output;
    }

    @Override
    public void backward(Pass pass) {
        MatrixView gradients = output.gradients();
        for (int i = 0; i < gradients.rows(); i++) {
            products.read(i, 1, roots);
            gradients.read(i, 1, row);
            for (int k = 0; k < row.length; k++) {
                row[k] *= 2 * roots[k];
            }
            gradients.write(i, 1, row);
        }
        Products.multiplyTransposedLeft(input.values(), gradients, 0, weight.gradients());
        if (input.needsGradient()) {
            float keep = input.openGradient();
            Products.multiplyTransposedRight(gradients, weight.values(), keep, input.gradients());
        }
        output.closeGradient();
    }
}
