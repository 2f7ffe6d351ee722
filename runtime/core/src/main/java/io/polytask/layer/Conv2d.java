package io.polytask.layer;

import io.polytask.api.Activation;
import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.BiasActivation;
import io.polytask.tensor.Convolution;
import io.polytask.tensor.DropoutMask;
import io.polytask.tensor.ImageShape;
import io.polytask.tensor.Images;
import io.polytask.tensor.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * A convolution over images (LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, 1998,
 * <a href="https://doi.org/10.1109/5.726791">doi:10.1109/5.726791</a>): {@code activation(window W + b)} for each position
 * of a window. The rows of W are the numbers of a window: row by row, pixel by pixel, channel by channel.
 *
 * <p>W begins as He et al. (2015) say for a ReLU, as Glorot and Bengio (2010) say for any other activation; b begins at 0.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Conv2d {
    private final Parameter weight; // (kernel height * kernel width * channels, units)
    private final Parameter bias; // (1, units)
    private final Convolution convolution;
    private final Images output; // (images * result height * result width, units)
    private final BiasActivation biasActivation;
    private final DropoutMask mask;
    private final ImageShape shape;
    private @Nullable Images input;

    /**
     * A convolution.
     *
     * @param input shape of the images
     * @param kernel the window, not larger than the images with their zeros
     * @param units channels of the output
     * @param activation what is applied to each output
     * @param dropout share of the output set to zero in training, in [0, 1)
     */
    public Conv2d(Scope scope, ImageShape input, Kernel kernel, int units, Activation activation, double dropout) {
        shape = input;
        int size = kernel.height() * kernel.width() * input.channels();
        Initializer initializer =
                activation == Activation.RELU ? Initializer.he(size) : Initializer.glorot(size, units);
        weight = scope.dense("weight", size, units, initializer);
        bias = scope.dense("bias", 1, units, Initializer.constant(0));
        convolution = new Convolution(input, kernel, units);
        output = new Images(Activations.withGradient(units), kernel.over(input, units));
        biasActivation = new BiasActivation(units, activation);
        mask = new DropoutMask(units, dropout);
        scope.watch(output.activations());
    }

    /** The outputs for images that are the rows of an input. */
    public Images forward(Activations rows, Pass pass) {
        if (input == null || input.activations() != rows) {
            input = new Images(rows, shape);
        }
        return forward(input, pass);
    }

    /** The outputs for each image. */
    public Images forward(Images images, Pass pass) {
        input = images;
        output.reset(images.size());
        Activations pixels = output.activations();
        convolution.multiply(images.values(), weight.values(), pixels.values());
        mask.draw(pixels.rows(), pass.training(), pass.random());
        biasActivation.forward(bias.values(), mask, pixels.values());
        return output;
    }

    /** From the gradient of the output to those of W, b and the input. */
    public void backward(Pass pass) {
        Images images = CallOrder.afterForward(input);
        Activations pixels = output.activations();
        biasActivation.backward(pixels.values(), mask, pixels.gradients(), bias.gradients());
        convolution.backwardWeight(images.values(), pixels.gradients(), weight.gradients());
        if (images.activations().needsGradient()) {
            float keep = images.activations().openGradient();
            convolution.backwardImages(pixels.gradients(), weight.values(), keep, images.gradients());
        }
        pixels.closeGradient();
    }
}
