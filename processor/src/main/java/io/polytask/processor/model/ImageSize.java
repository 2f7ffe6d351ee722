package io.polytask.processor.model;

import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import java.util.Optional;

/** The sizes of an image; of a pixel, the channels lie side by side. */
public record ImageSize(int height, int width, int channels) {
    /** How many numbers there are; {@link Integer#MAX_VALUE} if not less. */
    public int size() {
        return Ints.saturatedCast(LongMath.saturatedMultiply((long) height * width, channels));
    }

    /** The positions of a window, with as many channels as there are outputs for each; empty if the window is too large. */
    public Optional<ImageSize> under(Window window, int outputs) {
        long down = height + 2L * window.above() - window.height();
        long right = width + 2L * window.beside() - window.width();
        return down < 0 || right < 0
                ? Optional.empty()
                : Optional.of(new ImageSize(positions(down, window.down()), positions(right, window.right()), outputs));
    }

    private static int positions(long range, int step) {
        return Ints.saturatedCast(range / step + 1);
    }

    /** {@code 28 x 28 x 1}. */
    @Override
    public String toString() {
        return height + " x " + width + " x " + channels;
    }
}
