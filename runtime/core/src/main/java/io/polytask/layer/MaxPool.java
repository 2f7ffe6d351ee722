package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Pooling;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The maximum over the positions of each example, for each column apart; an example without positions gives zeros. Among
 * equal maxima the first one gets the gradient.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class MaxPool {
    private final Activations output; // (batch, units)
    private final Sequence sequence; // over the output
    private final MatrixView argmax; // (batch, units)
    private final Pooling pooling;
    private @Nullable Sequence input; // (tokens, units)

    /** A pool of vectors of this width. */
    public MaxPool(int units) {
        output = Activations.withGradient(units);
        sequence = new Sequence(output);
        argmax = MatrixView.growing(units);
        pooling = new Pooling(units);
    }

    /** The maximum of each example. */
    public Activations forward(Sequence positions, Pass pass) {
        input = positions;
        output.reset(positions.size());
        argmax.reset(positions.size());
        pooling.max(positions.activations().values(), positions.segments(), output.values(), argmax);
        return output;
    }

    /** The maximum of the characters of each token: a vector at each token's position. */
    public Sequence forward(Sequence characters, Tokens tokens, Pass pass) {
        forward(characters, pass);
        return sequence.over(tokens.segments());
    }

    /** From the gradient of the maxima to that of the positions. */
    public void backward(Pass pass) {
        Sequence positions = CallOrder.afterForward(input);
        Activations rows = positions.activations();
        if (rows.needsGradient()) {
            if (rows.openGradient() == 0) {
                rows.gradients().clear();
            }
            pooling.maxBackward(output.gradients(), argmax, positions.segments(), rows.gradients());
        }
        output.closeGradient();
    }
}
