package io.polytask.tensor;

/**
 * Products of a weight with every window of neighbouring rows. A window lies in one piece in memory, and so do the windows
 * that follow it without overlap: they are the rows of a grid, and BLAS takes all of them at once. A width of n makes n such
 * grids, each beginning a row later, and no window is ever copied.
 */
public final class Windows {
    private final int width;
    private final MatrixView rows;
    private final MatrixView rowGradients;
    private final MatrixView[] windows;
    private final MatrixView[] windowGradients;
    private final MatrixView[] results;
    private final MatrixView[] resultGradients;

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

    /** {@code result = window * weight}. */
    public void multiply(MatrixView weight) {
        for (int first = 0; first < width; first++) {
            int count = count(first, rows);
            windows[first].reset(count);
            results[first].reset(count);
            Products.multiply(windows[first], weight, 0, results[first]);
        }
    }

    /** The gradient of the weight. */
    public void deriveWeight(MatrixView weightGradients) {
        for (int first = 0; first < width; first++) {
            resultGradients[first].reset(windows[first].rows());
            Products.multiplyTransposedLeft(
                    windows[first], resultGradients[first], first == 0 ? 0 : 1, weightGradients);
        }
    }

    /** Adds the gradients of the rows to what is there. */
    public void deriveRows(MatrixView weight) {
        for (int first = 0; first < width; first++) {
            int count = count(first, rowGradients);
            windowGradients[first].reset(count);
            Products.multiplyTransposedRight(resultGradients[first], weight, 1, windowGradients[first]);
        }
    }

    private int count(int first, MatrixView grid) {
        return Math.max(0, grid.rows() - first) / width;
    }
}
