package io.polytask.tensor;

import io.polytask.api.Audience;

/**
 * A window that goes over images.
 *
 * @param height its rows, at least 1
 * @param width its pixels of a row, at least 1
 * @param down how many rows it goes down at a time, at least 1
 * @param right how many pixels it goes to the right at a time, at least 1
 * @param above rows of zeros above and below each image
 * @param beside pixels of zeros on the left and on the right
 */
@Audience(Audience.Group.GENERATED_CODE)
public record Kernel(int height, int width, int down, int right, int above, int beside) {
    /** The positions of the window in an image, with as many channels as there are outputs for each. */
    public ImageShape over(ImageShape image, int outputs) {
        return new ImageShape(
                (image.height() + 2 * above - height) / down + 1,
                (image.width() + 2 * beside - width) / right + 1,
                outputs);
    }
}
