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
     * Padding for windows.
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

    /** How many rows the padded sequence has. */
    public int rows() {
        return first(segments.size()) - between + after;
    }

    /** The row of an example's first position; for the number of the examples, where one more would begin. */
    private int first(int example) {
        int positions = example == 0 ? 0 : segments.end(example - 1);
        return before + positions + example * between;
    }

    /** From the rows of the packed sequence (tokens, cols) to those of the padded one (padded tokens, cols). */
    public void pad(MatrixView packed, MatrixView padded) {
        padded.reset(rows());
        int end = 0;
        for (int example = 0; example < segments.size(); example++) {
            int first = first(example);
            int length = segments.length(example);
            padded.clear(end, first - end);
            padded.copyRows(packed, segments.start(example), first, length);
            end = first + length;
        }
        padded.clear(end, padded.rows() - end);
    }

    /** From the rows of the padded sequence back to those of the packed one. */
    public void unpad(MatrixView padded, MatrixView packed) {
        for (int example = 0; example < segments.size(); example++) {
            packed.copyRows(padded, first(example), segments.start(example), segments.length(example));
        }
    }
}
