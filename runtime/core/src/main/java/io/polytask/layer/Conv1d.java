package io.polytask.layer;

import io.polytask.api.Activation;
import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.BiasActivation;
import io.polytask.tensor.DropoutMask;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.Windows;
import io.polytask.tensor.ZeroPadding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Convolutions of several widths over the positions of each example, side by side (Kim: Convolutional neural networks for
 * sentence classification, 2014, <a href="https://arxiv.org/abs/1408.5882">arXiv:1408.5882</a>): {@code activation(window W
 * + b)} for the window of neighbours of each position. There is an output for each position: beyond the ends of its example,
 * a window finds zeros ("same" padding), never another example. Of a window of w positions, {@code (w - 1) / 2} come before
 * its own.
 *
 * <p>W begins as He et al. (2015) say for a ReLU, as Glorot and Bengio (2010) say for any other activation; b begins at 0.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Conv1d {
    private final Parameter[] weights; // (widths), each (width * inputs, units)
    private final Parameter bias; // (1, widths * units)
    private final ZeroPadding padding;
    private final MatrixView input; // (padded tokens, inputs)
    private final MatrixView inputGradients; // (padded tokens, inputs)
    private final MatrixView results; // (padded tokens, widths * units)
    private final MatrixView resultGradients; // (padded tokens, widths * units)
    private final Windows[] windows;
    private final Activations output; // (tokens, widths * units)
    private final Sequence sequence; // over the output
    private final BiasActivation biasActivation;
    private final DropoutMask mask;
    private @Nullable Sequence source; // (tokens, inputs)

    /**
     * A layer of convolutions.
     *
     * @param inputs width of the input
     * @param units how many outputs each width of windows has
     * @param activation what is applied to each output
     * @param dropout share of the output set to zero in training, in [0, 1)
     * @param widths how many positions a window has, no two alike
     */
    public Conv1d(Scope scope, int inputs, int units, Activation activation, double dropout, int... widths) {
        int outputs = units * widths.length;
        int widest = Arrays.stream(widths).max().orElseThrow();
        padding = new ZeroPadding((widest - 1) / 2, widest / 2);
        input = MatrixView.growing(inputs);
        inputGradients = MatrixView.growing(inputs);
        results = MatrixView.growing(outputs);
        resultGradients = MatrixView.growing(outputs);
        weights = new Parameter[widths.length];
        windows = new Windows[widths.length];
        for (int i = 0; i < widths.length; i++) {
            int size = widths[i] * inputs;
            Initializer initializer =
                    activation == Activation.RELU ? Initializer.he(size) : Initializer.glorot(size, units);
            weights[i] = scope.part("width" + widths[i]).dense("weight", size, units, initializer);
            windows[i] = new Windows(
                    widths[i],
                    input,
                    inputGradients,
                    results.columns(i * units, units),
                    resultGradients.columns(i * units, units));
        }
        bias = scope.dense("bias", 1, outputs, Initializer.constant(0));
        output = Activations.withGradient(outputs);
        sequence = new Sequence(output);
        biasActivation = new BiasActivation(outputs, activation);
        mask = new DropoutMask(outputs, dropout);
        scope.watch(output);
    }

    /** The outputs at each position, those of the first width first. */
    public Sequence forward(Sequence positions, Pass pass) {
        source = positions;
        padding.set(positions.segments());
        padding.pad(positions.activations().values(), input);
        results.reset(input.rows());
        for (int i = 0; i < windows.length; i++) {
            windows[i].multiply(weights[i].values());
        }
        sequence.reset(positions.segments());
        padding.unpad(results, output.values());
        mask.draw(output.rows(), pass.training(), pass.random());
        biasActivation.forward(bias.values(), mask, output.values());
        return sequence;
    }

    /** From the gradient of the output to those of the weights, b and the input. */
    public void backward(Pass pass) {
        Activations positions = CallOrder.afterForward(source).activations();
        biasActivation.backward(output.values(), mask, output.gradients(), bias.gradients());
        padding.pad(output.gradients(), resultGradients);
        for (int i = 0; i < windows.length; i++) {
            windows[i].backwardWeight(weights[i].gradients());
        }
        if (positions.needsGradient()) {
            backwardInput(positions);
        }
        output.closeGradient();
    }

    private void backwardInput(Activations positions) {
        if (positions.openGradient() == 0) {
            inputGradients.reset(input.rows());
            inputGradients.clear();
        } else {
            padding.pad(positions.gradients(), inputGradients);
        }
        for (int i = 0; i < windows.length; i++) {
            windows[i].backwardRows(weights[i].values());
        }
        padding.unpad(inputGradients, positions.gradients());
    }
}
