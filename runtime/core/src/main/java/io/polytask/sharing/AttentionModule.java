package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.layer.CallOrder;
import io.polytask.layer.Concat;
import io.polytask.layer.Dense;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.ElementwiseProduct;
import org.jspecify.annotations.Nullable;

/** The mask of one task in one level of {@link Mtan}, and what it lets through. */
final class AttentionModule {
    private final @Nullable Concat joined;
    private final Dense hidden;
    private final Dense mask;
    private final ElementwiseProduct product;
    private final Activations output; // (rows, units)
    private @Nullable Activations features; // (rows, units)

    /** A mask; above the first level it also reads what the task took from the level before. */
    AttentionModule(Scope scope, int units, boolean hasBefore) {
        joined = hasBefore ? new Concat(units, units) : null;
        hidden = new Dense(scope.part("hidden"), hasBefore ? 2 * units : units, units, Activation.RELU, 0);
        mask = new Dense(scope.part("mask"), units, units, Activation.SIGMOID, 0);
        product = new ElementwiseProduct(units);
        output = Activations.withGradient(units);
    }

    /** In a level above the first. */
    void forward(Activations first, Activations second, Activations before, Pass pass) {
        forward(CallOrder.afterForward(joined).forward(first, before), second, pass);
    }

    /** From what the mask reads, and what it is laid upon. */
    void forward(Activations read, Activations second, Pass pass) {
        features = second;
        Activations factors = mask.forward(hidden.forward(read, pass), pass);
        output.reset(second.rows());
        product.multiply(factors.values(), second.values(), 0, output.values());
    }

    void backward(Pass pass) {
        Activations second = CallOrder.afterForward(features);
        Activations factors = mask.output();
        float keep = factors.openGradient();
        product.multiply(output.gradients(), second.values(), keep, factors.gradients());
        float keepFeatures = second.openGradient();
        product.multiply(output.gradients(), factors.values(), keepFeatures, second.gradients());
        mask.backward(pass);
        hidden.backward(pass);
        if (joined != null) {
            joined.backward(pass);
        }
        output.closeGradient();
    }

    Activations output() {
        return output;
    }
}
