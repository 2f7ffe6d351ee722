package io.polytask.tensor;

/**
 * Rows of zeros around the examples of a packed sequence, so that windows of rows that reach beyond the ends of an example
 * find zeros there, and never another example.
 */
public final class ZeroPadding {
    private final int before;
    private final int after;
    private final int between;
    private Segments segments = new Segments();

    /**
     * Room for windows.
     *
     * @param before how many rows a window reaches at most before its own
     * @param after how many rows it reaches at most after its own
     */
    public ZeroPadding(int before, int after) {
        this.before = before;
        this.after = after;
        between = Math.max(before, after);
    }

    /** Takes the positions of a packed sequence. */
    public void set(Segments positions) {
        segments = positions;
    }

    /** How many rows the spaced sequence has. */
    public int rows() {
        return first(segments.size()) - between + after;
    }

    /** The row of an example's first position; for the number of the examples, where one more would begin. */
    private int first(int example) {
        int positions = example == 0 ? 0 : segments.end(example - 1);
        return before + positions + example * between;
    }

    /** From the rows of the packed sequence to those of the spaced one. */
    public void spread(MatrixView packed, MatrixView spaced) {
        spaced.reset(rows());
        int end = 0;
        for (int example = 0; example < segments.size(); example++) {
            int first = first(example);
            int length = segments.length(example);
            spaced.clear(end, first - end);
            spaced.copyRows(packed, segments.start(example), first, length);
            end = first + length;
        }
        spaced.clear(end, spaced.rows() - end);
    }

    /** From the rows of the spaced sequence back to those of the packed one. */
    public void gather(MatrixView spaced, MatrixView packed) {
        for (int example = 0; example < segments.size(); example++) {
            packed.copyRows(spaced, first(example), segments.start(example), segments.length(example));
        }
    }
}
