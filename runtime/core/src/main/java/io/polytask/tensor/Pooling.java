package io.polytask.tensor;

import java.util.Arrays;

/** From the positions of each example, (tokens, cols), to one row, (batch, cols), and the gradients of that. */
public final class Pooling {
    private static final float HUGE = 1e38f;

    private final int cols;
    private final MatrixView ones = MatrixView.growing(1); // (longest length, 1)
    private final float[] row; // (cols)
    private final float[] best; // (cols)
    private final float[] argmax; // (cols): the position in the example

    /** For rows of this width. */
    public Pooling(int cols) {
        this.cols = cols;
        row = new float[cols];
        best = new float[cols];
        argmax = new float[cols];
    }

    /** The mean of the rows of each example, by BLAS; zeros where there are none. */
    public void mean(MatrixView from, Segments segments, MatrixView to) {
        for (int example = 0; example < segments.size(); example++) {
            int length = segments.length(example);
            if (length == 0) {
                Arrays.fill(row, 0);
                to.write(example, 1, row);
            } else {
                Products.sumRows(from, segments.start(example), length, 1f / length, ones(length), to, example);
            }
        }
    }

    /** From the gradients of the means to those of the rows. */
    public void meanBackward(MatrixView from, Segments segments, float keep, MatrixView to) {
        for (int example = 0; example < segments.size(); example++) {
            int start = segments.start(example);
            int length = segments.length(example);
            if (length == 0) {
                continue;
            }
            if (keep == 0) {
                from.read(example, 1, row);
                scale(1f / length);
                to.write(start, 1, row);
                to.repeatRow(start, length);
            } else {
                Products.addToRows(from, example, 1f / length, ones(length), to, start, length);
            }
        }
    }

    /** The row of each example, at each of its positions. */
    public void repeat(MatrixView from, Segments segments, MatrixView to) {
        for (int example = 0; example < segments.size(); example++) {
            if (segments.length(example) > 0) {
                from.read(example, 1, row);
                to.write(segments.start(example), 1, row);
                to.repeatRow(segments.start(example), segments.length(example));
            }
        }
    }

    /** From the gradients at the positions to those of the rows: {@code to = sums + keep * to}, where keep is 0 or 1. */
    public void repeatBackward(MatrixView from, Segments segments, float keep, MatrixView to) {
        for (int example = 0; example < segments.size(); example++) {
            to.read(example, 1, best);
            for (int i = 0; i < cols; i++) {
                best[i] = keep == 0 ? 0 : best[i];
            }
            for (int position = segments.start(example); position < segments.end(example); position++) {
                from.read(position, 1, row);
                for (int i = 0; i < cols; i++) {
                    best[i] += row[i];
                }
            }
            to.write(example, 1, best);
        }
    }

    private void scale(float factor) {
        for (int i = 0; i < cols; i++) {
            row[i] *= factor;
        }
    }

    private MatrixView ones(int count) {
        if (count > ones.rows()) {
            ones.reset(count);
            ones.fill(1);
        }
        return ones;
    }

    /**
     * The maxima of the columns of each example; zeros where there are no rows.
     *
     * @param toArgmax (batch, cols): gets the position of each maximum, counted from the example's first
     */
    public void max(MatrixView from, Segments segments, MatrixView to, MatrixView toArgmax) {
        for (int example = 0; example < segments.size(); example++) {
            int start = segments.start(example);
            int length = segments.length(example);
            Arrays.fill(argmax, 0);
            Arrays.fill(best, 0);
            if (length > 0) {
                from.read(start, 1, best);
            }
            for (int i = 1; i < length; i++) {
                from.read(start + i, 1, row);
                compare(i);
            }
            to.write(example, 1, best);
            toArgmax.write(example, 1, argmax);
        }
    }

    /** Where the row is above the best so far, takes it and its position: a factor of 0 or 1 instead of a branch. */
    private void compare(float position) {
        for (int i = 0; i < cols; i++) {
            float above = Math.min(1f, Math.max(0f, row[i] - best[i]) * HUGE * HUGE);
            argmax[i] += above * (position - argmax[i]);
            best[i] = Math.max(best[i], row[i]);
        }
    }

    /** Adds the gradients of the maxima to those of the rows that they came from. */
    public void maxBackward(MatrixView from, MatrixView fromArgmax, Segments segments, MatrixView to) {
        for (int example = 0; example < segments.size(); example++) {
            if (segments.length(example) == 0) {
                continue;
            }
            int start = segments.start(example);
            fromArgmax.read(example, 1, argmax);
            from.read(example, 1, row);
            for (int i = 0; i < cols; i++) {
                to.add(start + (int) argmax[i], i, row[i]);
            }
        }
    }
}
