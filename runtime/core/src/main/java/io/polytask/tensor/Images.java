package io.polytask.tensor;

import io.polytask.api.Audience;

/**
 * Images of one shape: activations whose rows are the pixels of the first one, then those of the second, and so on,
 * (images * height * width, channels); or, of an input, whose rows are whole images. In memory both are the same.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Images {
    private final Activations activations;
    private final ImageShape shape;
    private final MatrixView values; // (images, height * width * channels), as the gradients
    private final MatrixView gradients;
    private final MatrixView lines; // (images * height, width * channels), as their gradients
    private final MatrixView lineGradients;

    /** Images over the rows of activations, which they share. */
    public Images(Activations activations, ImageShape shape) {
        this.activations = activations;
        this.shape = shape;
        int rows = shape.size() / activations.cols();
        int rowsOfLine = Math.max(1, rows / shape.height());
        values = activations.values().joinedRows(0, rows);
        gradients = activations.gradientView().joinedRows(0, rows);
        lines = activations.values().joinedRows(0, rowsOfLine);
        lineGradients = activations.gradientView().joinedRows(0, rowsOfLine);
    }

    /** Sets the number of images; values are undefined and the gradient is unwritten afterwards. */
    public void reset(int images) {
        activations.reset(images * shape.size() / activations.cols());
    }

    /** One row for each pixel; of an input, for each image. */
    public Activations activations() {
        return activations;
    }

    /** The sizes of each image. */
    public ImageShape shape() {
        return shape;
    }

    /** How many images there are. */
    public int size() {
        return activations.rows() * activations.cols() / shape.size();
    }

    /** The values, a row for each image. */
    public MatrixView values() {
        values.reset(size());
        return values;
    }

    /** The gradients, a row for each image, once they are open. */
    public MatrixView gradients() {
        activations.gradients();
        gradients.reset(size());
        return gradients;
    }

    /** The values of a layer's output, a row for each row of an image. */
    public MatrixView lines() {
        lines.reset(size() * shape.height());
        return lines;
    }

    /** The gradients of a layer's output, a row for each row of an image. */
    public MatrixView lineGradients() {
        activations.gradients();
        lineGradients.reset(size() * shape.height());
        return lineGradients;
    }
}
