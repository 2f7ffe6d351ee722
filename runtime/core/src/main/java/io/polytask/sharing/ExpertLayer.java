package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.layer.Initializer;
import io.polytask.layer.Parameter;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Affine;
import io.polytask.tensor.Grid;
import io.polytask.tensor.Mask;

/**
 * One dense layer of each of several experts, their outputs side by side: bias, activation and dropout, after the products
 * that {@link Experts} makes.
 */
final class ExpertLayer {
    private final Parameter bias;
    private final Affine affine;
    private final Mask mask;
    private final Grid values;
    private final Grid gradients;
    private final Grid[] valueParts;
    private final Grid[] gradientParts;

    /** Of experts whose products are the columns of these grids. */
    ExpertLayer(
            Scope scope, String bias, int experts, Activation activation, double dropout, Grid values, Grid gradients) {
        this.values = values;
        this.gradients = gradients;
        this.bias = scope.dense(bias, 1, values.cols(), Initializer.constant(0));
        affine = new Affine(values.cols(), activation);
        mask = new Mask(values.cols(), dropout);
        valueParts = parts(values, experts);
        gradientParts = parts(gradients, experts);
    }

    private static Grid[] parts(Grid whole, int count) {
        int width = whole.cols() / count;
        Grid[] parts = new Grid[count];
        for (int i = 0; i < count; i++) {
            parts[i] = whole.columns(i * width, width);
        }
        return parts;
    }

    void reset(int rows) {
        reset(values, valueParts, rows);
    }

    void resetGradients(int rows) {
        reset(gradients, gradientParts, rows);
    }

    private static void reset(Grid whole, Grid[] parts, int rows) {
        whole.reset(rows);
        for (Grid part : parts) {
            part.reset(rows);
        }
    }

    /** From the products to the outputs. */
    void forward(Pass pass) {
        mask.draw(values.rows(), pass.training(), pass.random());
        affine.forward(bias.values(), mask, values);
    }

    /** From the gradients of the outputs to those of the products and the bias. */
    void backward() {
        affine.backward(values, mask, gradients, bias.gradients());
    }

    Grid values() {
        return values;
    }

    Grid gradients() {
        return gradients;
    }

    Grid values(int expert) {
        return valueParts[expert];
    }

    Grid gradients(int expert) {
        return gradientParts[expert];
    }
}
