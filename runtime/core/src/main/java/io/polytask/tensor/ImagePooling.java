package io.polytask.tensor;

import java.util.Arrays;

/** The maximum of each channel under each place of a window, and back. Images lie in rows of one grid. */
public final class ImagePooling {
    private static final float HUGE = 1e38f;

    private final ImageShape images;
    private final Kernel kernel;
    private final ImageShape results;
    private final float[] image;
    private final float[] candidates;
    private final float[] best;
    private final float[] places;

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
        places = new float[line];
    }

    /**
     * The maxima.
     *
     * @param from a row for each image
     * @param to a row for each line of maxima
     * @param toPlaces gets the place of each maximum in its window, of the first one among equals
     */
    public void max(MatrixView from, MatrixView to, MatrixView toPlaces) {
        for (int number = 0; number < from.rows(); number++) {
            from.read(number, 1, image);
            for (int line = 0; line < results.height(); line++) {
                compareWindows(line);
                to.write(number * results.height() + line, 1, best);
                toPlaces.write(number * results.height() + line, 1, places);
            }
        }
    }

    private void compareWindows(int line) {
        Arrays.fill(places, 0);
        for (int place = 0; place < kernel.height() * kernel.width(); place++) {
            gather(line, place, place == 0 ? best : candidates);
            if (place > 0) {
                compare(place);
            }
        }
    }

    /** The pixels at one place of all windows of a line. */
    private void gather(int line, int place, float[] to) {
        int channels = images.channels();
        int from = start(line, place);
        for (int x = 0; x < results.width(); x++) {
            System.arraycopy(image, from + x * kernel.right() * channels, to, x * channels, channels);
        }
    }

    /** Where in the image a place of a line's first window is. */
    private int start(int line, int place) {
        int y = line * kernel.down() + place / kernel.width();
        return (y * images.width() + place % kernel.width()) * images.channels();
    }

    /** Where a candidate is above the best so far, takes it and its place: a factor of 0 or 1 instead of a branch. */
    private void compare(float place) {
        for (int i = 0; i < best.length; i++) {
            float above = Math.min(1f, Math.max(0f, candidates[i] - best[i]) * HUGE * HUGE);
            places[i] += above * (place - places[i]);
            best[i] = Math.max(best[i], candidates[i]);
        }
    }

    /** The gradients of the images, added to what is there times keep, which is 0 or 1. */
    public void maxBackward(MatrixView gradients, MatrixView fromPlaces, float keep, MatrixView imageGradients) {
        for (int number = 0; number < imageGradients.rows(); number++) {
            if (keep == 0) {
                Arrays.fill(image, 0);
            } else {
                imageGradients.read(number, 1, image);
            }
            for (int line = 0; line < results.height(); line++) {
                gradients.read(number * results.height() + line, 1, best);
                fromPlaces.read(number * results.height() + line, 1, places);
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
                image[start(line, (int) places[i]) + start + channel] += best[i];
            }
        }
    }
}
