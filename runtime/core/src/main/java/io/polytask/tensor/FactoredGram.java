package io.polytask.tensor;

/**
 * Inner products of matrices that are known as products {@code x' d}, one d for each of several tasks: {@code <x' d, y' e>}
 * is {@code <d, (x y') e>}, which costs less than to multiply out where x and y have fewer rows than columns. The d of all
 * tasks lie side by side, (rows, tasks * width), and so do the e. It goes through x in blocks of rows, so that what it keeps
 * is small.
 */
public final class FactoredGram {
    /** The rows of a block: enough for BLAS. */
    private static final int ROWS = 16;

    private final int tasks;
    private final int width;
    private final MatrixView kernel = MatrixView.growing(ROWS); // (rows of y, ROWS): a block of y x'
    private final MatrixView images; // (ROWS, tasks * width): the block's part of (x y') e
    private final MatrixView products; // (tasks, tasks)
    private final float[] values; // (tasks, tasks)

    /**
     * For some tasks at most.
     *
     * @param width the columns of each d
     */
    public FactoredGram(int tasks, int width) {
        this.tasks = tasks;
        this.width = width;
        images = MatrixView.growing(tasks * width);
        products = MatrixView.growing(tasks);
        values = new float[tasks * tasks];
    }

    /**
     * To be called whenever a d may have moved, before {@link #add} on several threads: then these find its pointer made.
     */
    public void locate(MatrixView d) {
        d.pointer();
    }

    /**
     * Adds the inner products of the first n tasks, times a factor, and their transpose: that of every {@code x' d} with
     * every {@code y' e}, and the reverse. They are added up in double.
     */
    public void add(MatrixView x, MatrixView d, MatrixView y, MatrixView e, int n, double factor, double[][] gram) {
        products.reset(n);
        kernel.reset(y.rows());
        for (int from = 0; from < x.rows(); from += ROWS) {
            int count = Math.min(ROWS, x.rows() - from);
            images.reset(count);
            Products.multiplyParts(
                    false,
                    true,
                    y.rows(),
                    count,
                    x.cols(),
                    1,
                    y.pointer(),
                    y.stride(),
                    x.pointer(from),
                    x.stride(),
                    kernel.pointer(),
                    ROWS);
            Products.multiplyParts(
                    true,
                    false,
                    count,
                    n * width,
                    y.rows(),
                    1,
                    kernel.pointer(),
                    ROWS,
                    e.pointer(),
                    e.stride(),
                    images.pointer(),
                    images.stride());
            for (int row = 0; row < count; row++) {
                addRow(d, from + row, row, n, factor, gram);
            }
        }
    }

    /** The tasks' parts of one row are the rows of a matrix. */
    private void addRow(MatrixView d, int row, int image, int n, double factor, double[][] gram) {
        Products.multiplyParts(
                false,
                true,
                n,
                n,
                width,
                1,
                d.pointer(row),
                width,
                images.pointer(image),
                width,
                products.pointer(),
                tasks);
        products.read(0, n, values);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                gram[i][j] += factor * ((double) values[i * tasks + j] + values[j * tasks + i]);
            }
        }
    }

    /** How many floats it has made room for. */
    public long floats() {
        return (long) kernel.storage().floats()
                + images.storage().floats()
                + products.storage().floats();
    }
}
