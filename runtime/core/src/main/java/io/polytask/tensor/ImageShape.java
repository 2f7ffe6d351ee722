package io.polytask.tensor;

import io.polytask.api.Audience;

/**
 * The sizes of an image. Its numbers lie row by row, in a row pixel by pixel, and of a pixel channel by channel.
 *
 * @param height rows, at least 1
 * @param width pixels of a row, at least 1
 * @param channels numbers of a pixel, at least 1
 */
@Audience(Audience.Group.GENERATED_CODE)
public record ImageShape(int height, int width, int channels) {
    /** How many pixels there are. */
    public int pixels() {
        return height * width;
    }

    /** How many numbers there are. */
    public int size() {
        return pixels() * channels;
    }
}
