package io.polytask.layer;

import io.polytask.tensor.Activations;
import io.polytask.tensor.Addition;
import org.jspecify.annotations.Nullable;

/** The sum of what goes into some layers and what comes out of them. */
final class Residual {
    private final Activations output; // (rows, units), as are the next ones
    private final Addition addition;
    private @Nullable Activations input;
    private @Nullable Activations change;

    Residual(int units) {
        output = Activations.withGradient(units);
        addition = new Addition(units);
    }

    Activations forward(Activations before, Activations after) {
        input = before;
        change = after;
        output.reset(before.rows());
        output.values().set(before.values());
        addition.add(after.values(), 1, output.values());
        return output;
    }

    void backward() {
        add(CallOrder.afterForward(change));
        add(CallOrder.afterForward(input));
        output.closeGradient();
    }

    private void add(Activations to) {
        if (to.needsGradient()) {
            float keep = to.openGradient();
            addition.add(output.gradients(), keep, to.gradients());
        }
    }
}
