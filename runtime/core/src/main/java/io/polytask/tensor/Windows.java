package io.polytask.tensor;

/**
 * Products of a weight with every window of neighbouring rows. A window lies in one piece in memory, and so do the windows
 * that follow it without overlap: they are the rows of a matrix, and BLAS takes all of them at once. A width of n makes n
 * such matrices, each beginning a row later, and no window is ever copied.
 */
public final class Windows {
    private final int width;
    private final MatrixView rows; // (padded tokens, inputs)
    private final MatrixView rowGradients; // (padded tokens, inputs)
    private final MatrixView[] windows; // (width), each (padded tokens / width, width * inputs)
    private final MatrixView[] windowGradients; // the same
    private final MatrixView[] results; // (width), each (padded tokens / width, units)
    private final MatrixView[] resultGradients; // the same

    /**
     * Windows of one width.
     *
     * @param width how many rows a window has; of the window of a row, {@code (width - 1) / 2} come before it
     * @param rows the rows, with room around them
     * @param results in the row in the middle of its window, each result
     */
    public Windows(
            int width, MatrixView rows, MatrixView rowGradients, MatrixView results, MatrixView resultGradients) {
        this.width = width;
        this.rows = rows;
        this.rowGradients = rowGradients;
        windows = new MatrixView[width];
        windowGradients = new MatrixView[width];
        this.results = new MatrixView[width];
        this.resultGradients = new MatrixView[width];
        int middle = (width - 1) / 2;
        for (int first = 0; first < width; first++) {
            windows[first] = rows.joinedRows(first, width);
            windowGradients[first] = rowGradients.joinedRows(first, width);
            this.results[first] = results.everyRow(first + middle, width);
            this.resultGradients[first] = resultGradients.everyRow(first + middle, width);
        }
    }

    /** {@code result = window * weight}, with the weight (width * inputs, units). */
    public void multiply(MatrixView weight) {
        for (int first = 0; first < width; first++) {
            int count = count(first, rows);
            windows[first].reset(count);
            results[first].reset(count);
            Products.multiply(windows[first], weight, 0, results[first]);
        }
    }

    /** The gradient with respect to the weight. */
    public void backwardWeight(MatrixView weightGradients) {
        for (int first = 0; first < width; first++) {
            resultGradients[first].reset(windows[first].rows());
            Products.multiplyTransposedLeft(
                    windows[first], resultGradients[first], first == 0 ? 0 : 1, weightGradients);
        }
    }

    /** Adds the gradients with respect to the rows to what is there. */
    public void backwardRows(MatrixView weight) {
        for (int first = 0; first < width; first++) {
            int count = count(first, rowGradients);
            windowGradients[first].reset(count);
            Products.multiplyTransposedRight(resultGradients[first], weight, 1, windowGradients[first]);
        }
    }

    private int count(int first, MatrixView matrix) {
        return Math.max(0, matrix.rows() - first) / width;
    }
}
