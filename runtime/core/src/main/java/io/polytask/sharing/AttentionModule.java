package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.layer.Calls;
import io.polytask.layer.Concat;
import io.polytask.layer.Dense;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Matrix;
import io.polytask.tensor.Multiplication;
import org.jspecify.annotations.Nullable;

/** The mask of one task in one level of {@link Mtan}, and what it lets through. */
final class AttentionModule {
    private final @Nullable Concat joined;
    private final Dense hidden;
    private final Dense mask;
    private final Multiplication multiplication;
    private final Matrix output;
    private @Nullable Matrix features;

    /** A mask; above the first level it also reads what the task took from the level before. */
    AttentionModule(Scope scope, int units, boolean hasBefore) {
        joined = hasBefore ? new Concat(units, units) : null;
        hidden = new Dense(scope.part("hidden"), hasBefore ? 2 * units : units, units, Activation.RELU, 0);
        mask = new Dense(scope.part("mask"), units, units, Activation.SIGMOID, 0);
        multiplication = new Multiplication(units);
        output = Matrix.ofActivations(units);
    }

    /** In a level above the first. */
    void forward(Matrix first, Matrix second, Matrix before, Pass pass) {
        forward(Calls.afterForward(joined).forward(pass, first, before), second, pass);
    }

    /** From what the mask reads, and what it is laid upon. */
    void forward(Matrix read, Matrix second, Pass pass) {
        features = second;
        Matrix factors = mask.forward(hidden.forward(read, pass), pass);
        output.reset(second.rows());
        multiplication.multiply(factors.values(), second.values(), 0, output.values());
    }

    void backward(Pass pass) {
        Matrix second = Calls.afterForward(features);
        Matrix factors = mask.output();
        float keep = factors.openGradient();
        multiplication.multiply(output.gradients(), second.values(), keep, factors.gradients());
        float keepFeatures = second.openGradient();
        multiplication.multiply(output.gradients(), factors.values(), keepFeatures, second.gradients());
        mask.backward(pass);
        hidden.backward(pass);
        if (joined != null) {
            joined.backward(pass);
        }
        output.closeGradient();
    }

    Matrix output() {
        return output;
    }
}
