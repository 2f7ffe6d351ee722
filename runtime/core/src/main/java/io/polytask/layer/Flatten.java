package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Addition;
import io.polytask.tensor.ImageShape;
import io.polytask.tensor.Images;
import org.jspecify.annotations.Nullable;

/** The numbers of each image in one row: row by row, pixel by pixel, channel by channel. */
@Audience(Audience.Group.GENERATED_CODE)
public final class Flatten {
    private final ImageShape shape;
    private final Activations output; // (images, height * width * channels)
    private final Addition addition;
    private @Nullable Images input;

    /** For images of this shape. */
    public Flatten(ImageShape shape) {
        this.shape = shape;
        output = Activations.withGradient(shape.size());
        addition = new Addition(shape.size());
    }

    /** A row for each image, of images that are the rows of an input: the same rows. */
    public Activations forward(Activations rows, Pass pass) {
        if (input == null || input.activations() != rows) {
            input = new Images(rows, shape);
        }
        return forward(input, pass);
    }

    /** A row for each image. */
    public Activations forward(Images images, Pass pass) {
        input = images;
        output.reset(images.size());
        output.values().set(images.values());
        return output;
    }

    /** From the gradient of the rows to that of the images. */
    public void backward(Pass pass) {
        Images images = CallOrder.afterForward(input);
        if (images.activations().needsGradient()) {
            float keep = images.activations().openGradient();
            addition.add(output.gradients(), keep, images.gradients());
        }
        output.closeGradient();
    }
}
