package io.polytask.layer;

import io.polytask.tensor.Addition;
import io.polytask.tensor.Matrix;
import org.jspecify.annotations.Nullable;

/** The sum of what goes into some layers and what comes out of them. */
final class Residual {
    private final Matrix output;
    private final Addition addition;
    private @Nullable Matrix input;
    private @Nullable Matrix change;

    Residual(int units) {
        output = Matrix.ofActivations(units);
        addition = new Addition(units);
    }

    Matrix forward(Matrix before, Matrix after) {
        input = before;
        change = after;
        output.reset(before.rows());
        output.values().set(before.values());
        addition.add(after.values(), 1, output.values());
        return output;
    }

    void backward() {
        add(Calls.afterForward(change));
        add(Calls.afterForward(input));
        output.closeGradient();
    }

    private void add(Matrix to) {
        if (to.needsGradient()) {
            float keep = to.openGradient();
            addition.add(output.gradients(), keep, to.gradients());
        }
    }
}
