package io.polytask.layer;

import io.polytask.tensor.Activations;
import io.polytask.tensor.DropoutMask;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.TimeMajorOrder;
import org.jspecify.annotations.Nullable;

/**
 * A layer that goes through each text from position to position, in one direction or in both, with states that it hands on;
 * they begin at zero. Its output at a position is the state there, of both directions side by side. There is no padding:
 * each step works on the texts that are so long, so a text gets the same beside any others, and the positions that are not
 * there cost nothing.
 *
 * <p>Weights begin uniform over (-1 / sqrt(units), 1 / sqrt(units)), as in PyTorch.
 *
 * <p>Dropout is variational (Gal, Ghahramani: A theoretically grounded application of dropout in recurrent neural networks,
 * 2016, <a href="https://arxiv.org/abs/1512.05287">arXiv:1512.05287</a>): what is dropped of the output, and of the states
 * that are handed on, before their products, is drawn once for each text and is the same at all of its positions.
 */
public abstract sealed class Recurrent permits Lstm, BiLstm, Gru, BiGru {
    private final Direction[] directions;
    private final TimeMajorOrder order = new TimeMajorOrder();
    private final MatrixView input; // (tokens, inputs), in time-major order as the next ones
    private final MatrixView inputGradients; // (tokens, inputs)
    private final MatrixView hidden; // (tokens, directions * units)
    private final MatrixView hiddenGradients; // (tokens, directions * units)
    private final MatrixView[] hiddenParts; // (directions), each (tokens, units)
    private final MatrixView[] hiddenGradientParts; // the same
    private final Activations output; // (tokens, directions * units), packed
    private final Sequence sequence; // over the output
    private final DropoutMask mask;
    private @Nullable Sequence source; // (tokens, inputs), packed
    private boolean again;

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
        again = false;
        order.set(positions.segments());
        input.reset(order.total());
        order.gather(positions.activations().values(), input);
        reset(hidden, hiddenParts, order.total());
        for (int i = 0; i < directions.length; i++) {
            directions[i].forward(order, input, hiddenParts[i], pass);
        }
        sequence.reset(positions.segments());
        order.scatter(hidden, output.values());
        mask.draw(sequence.size(), pass.training(), pass.random());
        mask.multiplyEach(sequence.segments(), output.values());
        return sequence;
    }

    /** From the gradient of the output to those of the parameters and the input. */
    public final void backward(Pass pass) {
        Sequence positions = CallOrder.afterForward(source);
        mask.multiplyEach(positions.segments(), output.gradients());
        reset(hiddenGradients, hiddenGradientParts, order.total());
        order.gather(output.gradients(), hiddenGradients);
        for (int i = 0; i < directions.length; i++) {
            if (pass.oneOfSeveral()) {
                directions[i].prepare(again);
            }
            directions[i].backward(order, input, hiddenGradientParts[i]);
        }
        again = true;
        if (positions.activations().needsGradient()) {
            backwardInput(positions.activations());
        }
        output.closeGradient();
    }

    private void backwardInput(Activations positions) {
        float keep = positions.openGradient();
        inputGradients.reset(order.total());
        if (keep != 0) {
            order.gather(positions.gradients(), inputGradients);
        }
        for (Direction direction : directions) {
            direction.inputGradients(keep, inputGradients);
            keep = 1;
        }
        order.scatter(inputGradients, positions.gradients());
    }
}
