package io.polytask.layer;

import io.polytask.tensor.Activations;
import io.polytask.tensor.Pooling;
import io.polytask.tensor.Sequence;
import org.jspecify.annotations.Nullable;

/** A row of each example, at each of the example's positions. */
public final class Repeat {
    private final Sequence output; // (tokens, units)
    private final Pooling pooling;
    private @Nullable Activations input; // (batch, units)

    /** Of rows of this width. */
    public Repeat(int units) {
        output = new Sequence(Activations.withGradient(units));
        pooling = new Pooling(units);
    }

    /**
     * The rows at the positions of a sequence.
     *
     * @param rows one for each example of the sequence
     */
    public Sequence forward(Activations rows, Sequence positions) {
        input = rows;
        output.reset(positions.segments());
        pooling.repeat(rows.values(), positions.segments(), output.activations().values());
        return output;
    }

    /** From the gradient at the positions to that of the rows: the sum over an example's positions. */
    public void backward() {
        Activations rows = CallOrder.afterForward(input);
        if (rows.needsGradient()) {
            float keep = rows.openGradient();
            pooling.repeatBackward(output.activations().gradients(), output.segments(), keep, rows.gradients());
        }
        output.activations().closeGradient();
    }
}
