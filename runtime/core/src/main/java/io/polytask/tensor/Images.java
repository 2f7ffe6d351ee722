package io.polytask.tensor;

/**
 * Images of one shape: a matrix whose rows are the pixels of the first one, then those of the second, and so on; or, of an
 * input, whose rows are whole images. In memory both are the same.
 */
public final class Images {
    private final Activations matrix;
    private final ImageShape shape;
    private final MatrixView values;
    private final MatrixView gradients;
    private final MatrixView lines;
    private final MatrixView lineGradients;

    /** Images over the rows of a matrix, which they share. */
    public Images(Activations matrix, ImageShape shape) {
        this.matrix = matrix;
        this.shape = shape;
        int rows = shape.size() / matrix.cols();
        int rowsOfLine = Math.max(1, rows / shape.height());
        values = matrix.values().joinedRows(0, rows);
        gradients = matrix.gradientMemory().joinedRows(0, rows);
        lines = matrix.values().joinedRows(0, rowsOfLine);
        lineGradients = matrix.gradientMemory().joinedRows(0, rowsOfLine);
    }

    /** Sets the number of images; values are undefined and the gradient is unwritten afterwards. */
    public void reset(int images) {
        matrix.reset(images * shape.size() / matrix.cols());
    }

    /** One row for each pixel; of an input, for each image. */
    public Activations matrix() {
        return matrix;
    }

    /** The sizes of each image. */
    public ImageShape shape() {
        return shape;
    }

    /** How many images there are. */
    public int size() {
        return matrix.rows() * matrix.cols() / shape.size();
    }

    /** The values, a row for each image. */
    public MatrixView values() {
        values.reset(size());
        return values;
    }

    /** The gradients, a row for each image, once they are open. */
    public MatrixView gradients() {
        matrix.gradients();
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
        matrix.gradients();
        lineGradients.reset(size() * shape.height());
        return lineGradients;
    }
}
