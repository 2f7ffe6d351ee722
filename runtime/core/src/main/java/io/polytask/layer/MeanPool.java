package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Pooling;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.Tokens;
import org.jspecify.annotations.Nullable;

/** The mean over the positions of each example; an example without positions gives zeros. */
@Audience(Audience.Group.GENERATED_CODE)
public final class MeanPool {
    private final Activations output; // (batch, units)
    private final Sequence sequence; // over the output
    private final Pooling pooling;
    private @Nullable Sequence input; // (tokens, units)

    /** A pool of vectors of this width. */
    public MeanPool(int units) {
        output = Activations.withGradient(units);
        sequence = new Sequence(output);
        pooling = new Pooling(units);
    }

    /** The mean of each example. */
    public Activations forward(Sequence positions, Pass pass) {
        input = positions;
        output.reset(positions.size());
        pooling.mean(positions.activations().values(), positions.segments(), output.values());
        return output;
    }

    /** The mean of the characters of each token: a vector at each token's position. */
    public Sequence forward(Sequence characters, Tokens tokens, Pass pass) {
        forward(characters, pass);
        return sequence.over(tokens.segments());
    }

    /** From the gradient of the means to that of the positions. */
    public void backward(Pass pass) {
        Sequence positions = CallOrder.afterForward(input);
        Activations rows = positions.activations();
        if (rows.needsGradient()) {
            float keep = rows.openGradient();
            pooling.meanBackward(output.gradients(), positions.segments(), keep, rows.gradients());
        }
        output.closeGradient();
    }
}
