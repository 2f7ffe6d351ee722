package io.polytask.layer;

import io.polytask.tensor.Grid;
import io.polytask.tensor.Mask;
import io.polytask.tensor.Matrix;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * A layer that goes through each text from position to position, in one direction or in both, with states that it hands on;
 * they begin at zero. Its output at a position is the state there, of both directions side by side. There is no padding: each
 * step works on the texts that are so long, so a text gets the same beside any others, and the positions that are not there
 * cost nothing.
 *
 * <p>Weights begin evenly spread over (-1 / sqrt(units), 1 / sqrt(units)), as in PyTorch.
 *
 * <p>Dropout is variational (Gal, Ghahramani: A theoretically grounded application of dropout in recurrent neural networks,
 * 2016): what is dropped of the output, and of the states that are handed on, before their products, is drawn once for each
 * text and is the same at all of its positions.
 */
public abstract sealed class Recurrent permits Lstm, BiLstm, Gru, BiGru {
    private final Direction[] directions;
    private final Timeline timeline = new Timeline();
    /** In the order of the timeline, as all that the directions see. */
    private final Grid input;

    private final Grid inputGradients;
    private final Grid hidden;
    private final Grid hiddenGradients;
    private final Grid[] hiddenParts;
    private final Grid[] hiddenGradientParts;
    private final Matrix output;
    private final Sequence sequence;
    private final Mask mask;
    private @Nullable Sequence source;
    private boolean wentBack;

    Recurrent(Scope scope, int inputs, int units, double dropout, Direction... directions) {
        this.directions = directions;
        int width = directions.length * units;
        input = Grid.growing(inputs);
        inputGradients = Grid.growing(inputs);
        hidden = Grid.growing(width);
        hiddenGradients = Grid.growing(width);
        hiddenParts = parts(hidden, units);
        hiddenGradientParts = parts(hiddenGradients, units);
        output = Matrix.ofActivations(width);
        sequence = new Sequence(output);
        mask = new Mask(width, dropout);
        scope.watch(output);
    }

    private static Grid[] parts(Grid whole, int units) {
        Grid[] parts = new Grid[whole.cols() / units];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = whole.columns(i * units, units);
        }
        return parts;
    }

    private static void reset(Grid whole, Grid[] parts, int rows) {
        whole.reset(rows);
        for (Grid part : parts) {
            part.reset(rows);
        }
    }

    /** The states at each position. */
    public final Sequence forward(Sequence positions, Pass pass) {
        source = positions;
        wentBack = false;
        timeline.set(positions.segments());
        input.reset(timeline.total());
        timeline.gather(positions.matrix().values(), input);
        reset(hidden, hiddenParts, timeline.total());
        for (int i = 0; i < directions.length; i++) {
            directions[i].forward(timeline, input, hiddenParts[i], pass);
        }
        sequence.reset(positions.segments());
        timeline.scatter(hidden, output.values());
        mask.draw(sequence.size(), pass.training(), pass.random());
        mask.multiplyEach(sequence.segments(), output.values());
        return sequence;
    }

    /** From the gradient of the output to those of the parameters and the input. */
    public final void backward(Pass pass) {
        Sequence positions = Calls.afterForward(source);
        mask.multiplyEach(positions.segments(), output.gradients());
        reset(hiddenGradients, hiddenGradientParts, timeline.total());
        timeline.gather(output.gradients(), hiddenGradients);
        for (int i = 0; i < directions.length; i++) {
            if (pass.oneOfSeveral()) {
                directions[i].prepare(wentBack);
            }
            directions[i].backward(timeline, input, hiddenGradientParts[i]);
        }
        wentBack = true;
        if (positions.matrix().needsGradient()) {
            deriveInput(positions.matrix());
        }
        output.closeGradient();
    }

    private void deriveInput(Matrix positions) {
        float keep = positions.openGradient();
        inputGradients.reset(timeline.total());
        if (keep != 0) {
            timeline.gather(positions.gradients(), inputGradients);
        }
        for (Direction direction : directions) {
            direction.inputGradients(keep, inputGradients);
            keep = 1;
        }
        timeline.scatter(inputGradients, positions.gradients());
    }
}
