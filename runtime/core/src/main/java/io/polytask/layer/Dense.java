package io.polytask.layer;

import io.polytask.api.Activation;
import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.BiasActivation;
import io.polytask.tensor.DropoutMask;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Products;
import io.polytask.tensor.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * {@code activation(x W + b)} for each row x; on a sequence, at each position.
 *
 * <p>W begins as He et al. (2015) say for a ReLU, as Glorot and Bengio (2010) say for any other activation; b begins at 0.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Dense {
    private final Parameter weight; // (inputs, units)
    private final Parameter bias; // (1, units)
    private final Activations output; // (rows, units)
    private final Sequence sequence; // over the output
    private final BiasActivation biasActivation;
    private final DropoutMask mask;
    private @Nullable DenseStack stack;
    private int index; // among the layers of the stack
    private @Nullable Activations input; // (rows, inputs)

    /**
     * A dense layer.
     *
     * @param inputs width of the input
     * @param units width of the output
     * @param activation what is applied to each output
     * @param dropout share of the output set to zero in training, in [0, 1)
     */
    public Dense(Scope scope, int inputs, int units, Activation activation, double dropout) {
        Initializer initializer =
                activation == Activation.RELU ? Initializer.he(inputs) : Initializer.glorot(inputs, units);
        weight = scope.dense("weight", inputs, units, initializer);
        bias = scope.dense("bias", 1, units, Initializer.constant(0));
        output = Activations.withGradient(units);
        sequence = new Sequence(output);
        biasActivation = new BiasActivation(units, activation);
        mask = new DropoutMask(units, dropout);
        scope.watch(output);
    }

    /** Multiplies together with other layers that read the same. */
    void join(DenseStack layers) {
        stack = layers;
        index = layers.add(weight);
    }

    /** The output of each row. */
    public Activations forward(Activations rows, Pass pass) {
        input = rows;
        output.reset(rows.rows());
        mask.draw(output.rows(), pass.training(), pass.random());
        biasActivation.forward(product(rows, pass), bias.values(), mask, output.values());
        return output;
    }

    private MatrixView product(Activations rows, Pass pass) {
        if (stack != null && stack.runs(pass)) {
            return stack.product(index, rows);
        }
        if (stack == null) {
            weight.read(rows.values());
        }
        Products.multiply(rows.values(), weight.values(), 0, output.values());
        return output.values();
    }

    /** The output at each position. */
    public Sequence forward(Sequence positions, Pass pass) {
        forward(positions.activations(), pass);
        return sequence.follow(positions);
    }

    /** What {@link #forward} writes. */
    public Activations output() {
        return output;
    }

    /** From the gradient of the output to those of W, b and the input. */
    public void backward(Pass pass) {
        Activations rows = CallOrder.afterForward(input);
        if (stack != null && stack.runs(pass)) {
            MatrixView gradients = stack.gradient(index, rows.rows());
            biasActivation.backward(output.values(), mask, output.gradients(), gradients, bias.gradients());
            if (index == 0) {
                stack.backward(rows);
            }
            return;
        }
        biasActivation.backward(output.values(), mask, output.gradients(), bias.gradients());
        weight.multiply(rows.values(), output.gradients());
        if (rows.needsGradient()) {
            float keep = rows.openGradient();
            Products.multiplyTransposedRight(output.gradients(), weight.values(), keep, rows.gradients());
        }
        output.closeGradient();
    }
}
