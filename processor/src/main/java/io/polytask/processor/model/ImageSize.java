package io.polytask.processor.model;

import java.util.Optional;

/** The sizes of an image; of a pixel, the channels lie side by side. */
public record ImageSize(int height, int width, int channels) {
    /** How many numbers there are. */
    public int size() {
        return height * width * channels;
    }

    /** The places of a window, with as many channels as there are outputs for each; empty if the window is too large. */
    public Optional<ImageSize> under(Window window, int outputs) {
        int down = height + 2 * window.above() - window.height();
        int right = width + 2 * window.beside() - window.width();
        return down < 0 || right < 0
                ? Optional.empty()
                : Optional.of(new ImageSize(down / window.down() + 1, right / window.right() + 1, outputs));
    }

    /** {@code 28 x 28 x 1}. */
    @Override
    public String toString() {
        return height + " x " + width + " x " + channels;
    }
}
