package io.polytask.tensor;

import java.util.Arrays;

/**
 * Products of a weight with every window of images: the windows of a block are copied one below the other ("im2col"), few
 * enough to stay in the second-level cache, and BLAS multiplies the block at once. The backward pass copies them anew, which
 * takes less time than fetching them from memory. Images are the rows of a matrix (images, height * width * channels).
 */
public final class Convolution {
    /** Of a block of windows. */
    private static final int FLOATS = 1 << 15;

    private final ImageShape images;
    private final Kernel kernel;
    private final ImageShape results;
    /** The floats of a window that lie side by side in the image. */
    private final int run;
    /** The floats of a row of the image with the zeros beside it. */
    private final int stride;
    /** How many lines of results a block has. */
    private final int lines;

    private final float[] plain; // (height, width, channels)
    private final float[] padded; // (above + height + above, beside + width + beside, channels)
    private final float[] block; // (lines * result width, kernel height * kernel width * channels)
    private final MatrixView windows; // the same, for BLAS
    /** The number of the image in {@code padded}; -1 if there is none. */
    private int loaded;

    /** For images of this shape. */
    public Convolution(ImageShape images, Kernel kernel, int units) {
        this.images = images;
        this.kernel = kernel;
        results = kernel.over(images, units);
        run = kernel.width() * images.channels();
        stride = (images.width() + 2 * kernel.beside()) * images.channels();
        int size = kernel.height() * run;
        lines = Math.max(1, FLOATS / (size * results.width()));
        plain = new float[images.size()];
        padded = new float[(images.height() + 2 * kernel.above()) * stride];
        block = new float[lines * results.width() * size];
        windows = MatrixView.growing(size);
    }

    /**
     * {@code results = windows * weight}.
     *
     * @param from (images, height * width * channels)
     * @param weight (kernel height * kernel width * channels, units)
     * @param to (images * result height * result width, units)
     */
    public void multiply(MatrixView from, MatrixView weight, MatrixView to) {
        windows.reset(lines * results.width());
        loaded = -1;
        int all = from.rows() * results.height();
        for (int line = 0; line < all; line += lines) {
            int count = Math.min(lines, all - line);
            copyWindows(from, line, count);
            int row = line * results.width();
            Products.multiplyRows(windows, 0, weight, 0, to, row, count * results.width());
        }
    }

    private void copyWindows(MatrixView from, int first, int count) {
        int to = 0;
        for (int line = first; line < first + count; line++) {
            load(from, line / results.height());
            int row = line % results.height() * kernel.down() * stride;
            for (int x = 0; x < results.width(); x++) {
                int offset = row + x * kernel.right() * images.channels();
                for (int y = 0; y < kernel.height(); y++) {
                    System.arraycopy(padded, offset + y * stride, block, to, run);
                    to += run;
                }
            }
        }
        windows.write(0, count * results.width(), block);
    }

    private void load(MatrixView from, int image) {
        if (image == loaded) {
            return;
        }
        loaded = image;
        from.read(image, 1, plain);
        int cols = images.width() * images.channels();
        for (int row = 0; row < images.height(); row++) {
            System.arraycopy(plain, row * cols, padded, offset(row), cols);
        }
    }

    /** Where a row of the image begins among the zeros. */
    private int offset(int row) {
        return (row + kernel.above()) * stride + kernel.beside() * images.channels();
    }

    /** The gradient with respect to the weight; zeros where there are no images. */
    public void backwardWeight(MatrixView from, MatrixView resultGradients, MatrixView weightGradients) {
        loaded = -1;
        int all = from.rows() * results.height();
        if (all == 0) {
            weightGradients.clear();
        }
        for (int line = 0; line < all; line += lines) {
            int count = Math.min(lines, all - line);
            copyWindows(from, line, count);
            int row = line * results.width();
            Products.multiplyTransposedLeftRows(
                    windows, resultGradients, row, count * results.width(), line == 0 ? 0 : 1, weightGradients);
        }
    }

    /** The gradients with respect to the images, added to what is there times keep, which is 0 or 1. */
    public void backwardImages(MatrixView resultGradients, MatrixView weight, float keep, MatrixView imageGradients) {
        loaded = -1;
        Arrays.fill(padded, 0);
        int all = imageGradients.rows() * results.height();
        for (int line = 0; line < all; line += lines) {
            int count = Math.min(lines, all - line);
            int rows = count * results.width();
            Products.multiplyTransposedRightRows(resultGradients, line * results.width(), rows, weight, windows);
            windows.read(0, rows, block);
            addWindows(line, count, keep, imageGradients);
        }
        store(keep, imageGradients);
        Arrays.fill(padded, 0);
    }

    private void addWindows(int first, int count, float keep, MatrixView imageGradients) {
        int from = 0;
        for (int line = first; line < first + count; line++) {
            int image = line / results.height();
            if (image != loaded) {
                store(keep, imageGradients);
                loaded = image;
            }
            int row = line % results.height() * kernel.down() * stride;
            for (int x = 0; x < results.width(); x++) {
                int offset = row + x * kernel.right() * images.channels();
                for (int y = 0; y < kernel.height(); y++) {
                    add(from, offset + y * stride);
                    from += run;
                }
            }
        }
    }

    private void add(int from, int to) {
        for (int i = 0; i < run; i++) {
            padded[to + i] += block[from + i];
        }
    }

    /** Writes the gradient of the image that is done, and makes room for the next one's. */
    private void store(float keep, MatrixView imageGradients) {
        if (loaded < 0) {
            return;
        }
        int cols = images.width() * images.channels();
        if (keep == 0) {
            Arrays.fill(plain, 0);
        } else {
            imageGradients.read(loaded, 1, plain);
        }
        for (int row = 0; row < images.height(); row++) {
            int offset = offset(row);
            for (int i = 0; i < cols; i++) {
                plain[row * cols + i] += padded[offset + i];
            }
        }
        imageGradients.write(loaded, 1, plain);
        Arrays.fill(padded, 0);
    }
}
