package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.layer.Initializer;
import io.polytask.layer.Parameter;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.BiasActivation;
import io.polytask.tensor.DropoutMask;
import io.polytask.tensor.MatrixView;

/**
 * One dense layer of each of several experts, their outputs side by side: bias, activation and dropout, after the products
 * that {@link Experts} makes.
 */
final class ExpertLayer {
    private final Parameter bias; // (1, experts * units)
    private final BiasActivation biasActivation;
    private final DropoutMask mask;
    private final MatrixView values; // (rows, experts * units)
    private final MatrixView gradients; // (rows, experts * units)
    private final MatrixView[] valueParts; // (experts), each (rows, units)
    private final MatrixView[] gradientParts; // the same

    /** Of experts whose products are the columns of these views. */
    ExpertLayer(
            Scope scope,
            String bias,
            int experts,
            Activation activation,
            double dropout,
            MatrixView values,
            MatrixView gradients) {
        this.values = values;
        this.gradients = gradients;
        this.bias = scope.dense(bias, 1, values.cols(), Initializer.constant(0));
        biasActivation = new BiasActivation(values.cols(), activation);
        mask = new DropoutMask(values.cols(), dropout);
        valueParts = parts(values, experts);
        gradientParts = parts(gradients, experts);
    }

    private static MatrixView[] parts(MatrixView whole, int count) {
        int width = whole.cols() / count;
        MatrixView[] parts = new MatrixView[count];
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

    private static void reset(MatrixView whole, MatrixView[] parts, int rows) {
        whole.reset(rows);
        for (MatrixView part : parts) {
            part.reset(rows);
        }
    }

    /** From the products to the outputs. */
    void forward(Pass pass) {
        mask.draw(values.rows(), pass.training(), pass.random());
        biasActivation.forward(bias.values(), mask, values);
    }

    /** From the gradients of the outputs to those of the products and the bias. */
    void backward() {
        biasActivation.backward(values, mask, gradients, bias.gradients());
    }

    MatrixView values() {
        return values;
    }

    MatrixView gradients() {
        return gradients;
    }

    MatrixView values(int expert) {
        return valueParts[expert];
    }

    MatrixView gradients(int expert) {
        return gradientParts[expert];
    }
}
