package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.ImagePooling;
import io.polytask.tensor.ImageShape;
import io.polytask.tensor.Images;
import io.polytask.tensor.Kernel;
import io.polytask.tensor.MatrixView;
import org.jspecify.annotations.Nullable;

/**
 * The maximum of each channel in each position of a window that goes over images. Pixels at the right and at the bottom for
 * which there is no whole step are left out. Among equal maxima the first one gets the gradient.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class MaxPool2d {
    private final ImageShape shape;
    private final ImagePooling pooling;
    private final Images output; // (images * result height * result width, channels)
    private final MatrixView argmax; // (images * result height, result width * channels)
    private @Nullable Images input;

    /**
     * A pool.
     *
     * @param input shape of the images
     * @param kernel the window, not larger than the images, without zeros around them
     */
    public MaxPool2d(ImageShape input, Kernel kernel) {
        shape = input;
        pooling = new ImagePooling(input, kernel);
        ImageShape maxima = kernel.over(input, input.channels());
        output = new Images(Activations.withGradient(maxima.channels()), maxima);
        argmax = MatrixView.growing(maxima.width() * maxima.channels());
    }

    /** The maxima of images that are the rows of an input. */
    public Images forward(Activations rows, Pass pass) {
        if (input == null || input.activations() != rows) {
            input = new Images(rows, shape);
        }
        return forward(input, pass);
    }

    /** The maxima of each image. */
    public Images forward(Images images, Pass pass) {
        input = images;
        output.reset(images.size());
        MatrixView lines = output.lines();
        argmax.reset(lines.rows());
        pooling.max(images.values(), lines, argmax);
        return output;
    }

    /** From the gradient of the maxima to that of the images. */
    public void backward(Pass pass) {
        Images images = CallOrder.afterForward(input);
        if (images.activations().needsGradient()) {
            float keep = images.activations().openGradient();
            pooling.maxBackward(output.lineGradients(), argmax, keep, images.gradients());
        }
        output.activations().closeGradient();
    }
}
