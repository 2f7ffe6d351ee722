package io.polytask.layer;

import io.polytask.tensor.Activations;
import io.polytask.tensor.DropoutMask;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.TimeMajorOrder;
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
    private final TimeMajorOrder timeline = new TimeMajorOrder();
    /** In the order of the timeline, as all that the directions see. */
    private final MatrixView input;

    private final MatrixView inputGradients;
    private final MatrixView hidden;
    private final MatrixView hiddenGradients;
    private final MatrixView[] hiddenParts;
    private final MatrixView[] hiddenGradientParts;
    private final Activations output;
    private final Sequence sequence;
    private final DropoutMask mask;
    private @Nullable Sequence source;
    private boolean wentBack;

    Recurrent(Scope scope, int inputs, int units, double dropout, Direction... directions) {
        this.directions = directions;
        int width = directions.length * units;
        input = MatrixView.growing(inputs);
        inputGradients = MatrixView.growing(inputs);
        hidden = MatrixView.growing(width);
        hiddenGradients = MatrixView.growing(width);
        hiddenParts = parts(hidden, units);
        hiddenGradientParts = parts(hiddenGradients, units);
        output = Activations.withGradient(width);
        sequence = new Sequence(output);
        mask = new DropoutMask(width, dropout);
        scope.watch(output);
    }

    private static MatrixView[] parts(MatrixView whole, int units) {
        MatrixView[] parts = new MatrixView[whole.cols() / units];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = whole.columns(i * units, units);
        }
        return parts;
    }

    private static void reset(MatrixView whole, MatrixView[] parts, int rows) {
        whole.reset(rows);
        for (MatrixView part : parts) {
            part.reset(rows);
        }
    }

    /** The states at each position. */
    public final Sequence forward(Sequence positions, Pass pass) {
        source = positions;
        wentBack = false;
        timeline.set(positions.segments());
        input.reset(timeline.total());
        timeline.gather(positions.activations().values(), input);
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
        Sequence positions = CallOrder.afterForward(source);
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
        if (positions.activations().needsGradient()) {
            deriveInput(positions.activations());
        }
        output.closeGradient();
    }

    private void deriveInput(Activations positions) {
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
