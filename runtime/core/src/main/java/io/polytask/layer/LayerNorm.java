package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.RowNorm;
import io.polytask.tensor.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Brings each row to mean 0 and variance 1, then multiplies each column by a learned scale and adds a learned shift:
 * {@code (x - mean) / sqrt(variance + 1e-5) * scale + shift} (Ba, Kiros, Hinton: Layer normalization, 2016,
 * <a href="https://arxiv.org/abs/1607.06450">arXiv:1607.06450</a>). Scales begin at 1, shifts at 0.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class LayerNorm {
    private final Parameter scale; // (1, units)
    private final Parameter shift; // (1, units)
    private final Activations output; // (rows, units)
    private final Sequence sequence; // over the output
    private final RowNorm norm;
    private @Nullable Activations input; // (rows, units)

    /** A normalisation of rows of this width. */
    public LayerNorm(Scope scope, int units) {
        scale = scope.dense("scale", 1, units, Initializer.constant(1));
        shift = scope.dense("shift", 1, units, Initializer.constant(0));
        output = Activations.withGradient(units);
        sequence = new Sequence(output);
        norm = new RowNorm(units);
        scope.watch(output);
    }

    /** The normalised rows. */
    public Activations forward(Activations rows, Pass pass) {
        input = rows;
        output.reset(rows.rows());
        norm.forward(rows.values(), scale.values(), shift.values(), output.values());
        return output;
    }

    /** The normalised vectors of each position. */
    public Sequence forward(Sequence positions, Pass pass) {
        forward(positions.activations(), pass);
        return sequence.follow(positions);
    }

    /** From the gradient of the output to those of scale, shift and input. */
    public void backward(Pass pass) {
        Activations rows = CallOrder.afterForward(input);
        norm.backward(rows, scale.values(), output.gradients(), scale.gradients(), shift.gradients());
        output.closeGradient();
    }
}
