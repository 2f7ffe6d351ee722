package io.polytask.layer;

import io.polytask.tensor.Grid;
import io.polytask.tensor.Matrix;
import io.polytask.tensor.Pooling;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The maximum over the positions of each example, for each column apart; an example without positions gives zeros. Among
 * equal maxima the first one gets the gradient.
 */
public final class MaxPool {
    private final Matrix output;
    private final Sequence sequence;
    private final Grid places;
    private final Pooling pooling;
    private @Nullable Sequence input;

    /** A pool of vectors of this width. */
    public MaxPool(int units) {
        output = Matrix.ofActivations(units);
        sequence = new Sequence(output);
        places = Grid.growing(units);
        pooling = new Pooling(units);
    }

    /** The maximum of each example. */
    public Matrix forward(Sequence positions, Pass pass) {
        input = positions;
        output.reset(positions.size());
        places.reset(positions.size());
        pooling.max(positions.matrix().values(), positions.segments(), output.values(), places);
        return output;
    }

    /** The maximum of the characters of each token: a vector at each token's position. */
    public Sequence forward(Sequence characters, Tokens tokens, Pass pass) {
        forward(characters, pass);
        return sequence.over(tokens.segments());
    }

    /** From the gradient of the maxima to that of the positions. */
    public void backward(Pass pass) {
        Sequence positions = Calls.afterForward(input);
        Matrix rows = positions.matrix();
        if (rows.needsGradient()) {
            if (rows.openGradient() == 0) {
                rows.gradients().clear();
            }
            pooling.maxBackward(output.gradients(), places, positions.segments(), rows.gradients());
        }
        output.closeGradient();
    }
}
