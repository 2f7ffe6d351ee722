package io.polytask.tensor;

import java.util.Arrays;

/** The maximum of each channel in each window of images, and its gradient. Images are the rows of a matrix. */
public final class ImagePooling {
    private static final float HUGE = 1e38f;

    private final ImageShape images;
    private final Kernel kernel;
    private final ImageShape results;
    private final float[] image; // (height, width, channels)
    private final float[] candidates; // (result width, channels): one pixel of each window of a line
    private final float[] best; // (result width, channels)
    private final float[] argmax; // (result width, channels): which pixel of its window

    /**
     * For images of this shape.
     *
     * @param kernel without zeros around the images
     */
    public ImagePooling(ImageShape images, Kernel kernel) {
        this.images = images;
        this.kernel = kernel;
        results = kernel.over(images, images.channels());
        int line = results.width() * results.channels();
        image = new float[images.size()];
        candidates = new float[line];
        best = new float[line];
        argmax = new float[line];
    }

    /**
     * The maxima.
     *
     * @param from (images, height * width * channels)
     * @param to (images * result height, result width * channels)
     * @param toArgmax of the same shape: gets which pixel of its window each maximum is, the first one among equals
     */
    public void max(MatrixView from, MatrixView to, MatrixView toArgmax) {
        for (int number = 0; number < from.rows(); number++) {
            from.read(number, 1, image);
            for (int line = 0; line < results.height(); line++) {
                compareWindows(line);
                to.write(number * results.height() + line, 1, best);
                toArgmax.write(number * results.height() + line, 1, argmax);
            }
        }
    }

    private void compareWindows(int line) {
        Arrays.fill(argmax, 0);
        for (int pixel = 0; pixel < kernel.height() * kernel.width(); pixel++) {
            gather(line, pixel, pixel == 0 ? best : candidates);
            if (pixel > 0) {
                compare(pixel);
            }
        }
    }

    /** The same pixel of all windows of a line. */
    private void gather(int line, int pixel, float[] to) {
        int channels = images.channels();
        int from = start(line, pixel);
        for (int x = 0; x < results.width(); x++) {
            System.arraycopy(image, from + x * kernel.right() * channels, to, x * channels, channels);
        }
    }

    /** The offset in the image of a pixel of a line's first window. */
    private int start(int line, int pixel) {
        int y = line * kernel.down() + pixel / kernel.width();
        return (y * images.width() + pixel % kernel.width()) * images.channels();
    }

    /** Where a candidate is above the best so far, takes it and its pixel: a factor of 0 or 1 instead of a branch. */
    private void compare(float pixel) {
        for (int i = 0; i < best.length; i++) {
            float above = Math.min(1f, Math.max(0f, candidates[i] - best[i]) * HUGE * HUGE);
            argmax[i] += above * (pixel - argmax[i]);
            best[i] = Math.max(best[i], candidates[i]);
        }
    }

    /** The gradients of the images, added to what is there times keep, which is 0 or 1. */
    public void maxBackward(MatrixView gradients, MatrixView fromArgmax, float keep, MatrixView imageGradients) {
        for (int number = 0; number < imageGradients.rows(); number++) {
            if (keep == 0) {
                Arrays.fill(image, 0);
            } else {
                imageGradients.read(number, 1, image);
            }
            for (int line = 0; line < results.height(); line++) {
                gradients.read(number * results.height() + line, 1, best);
                fromArgmax.read(number * results.height() + line, 1, argmax);
                spread(line);
            }
            imageGradients.write(number, 1, image);
        }
    }

    private void spread(int line) {
        int channels = images.channels();
        for (int x = 0; x < results.width(); x++) {
            int start = x * kernel.right() * channels;
            for (int channel = 0; channel < channels; channel++) {
                int i = x * channels + channel;
                image[start(line, (int) argmax[i]) + start + channel] += best[i];
            }
        }
    }
}
