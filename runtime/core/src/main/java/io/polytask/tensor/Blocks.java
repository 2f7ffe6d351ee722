package io.polytask.tensor;

import io.polytask.api.Audience;

/**
 * How rows of a width are cut into blocks that fit the first-level cache: as many whole rows as {@value #FLOATS} floats
 * hold, at least one.
 */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class Blocks {
    /** Three or four blocks of this size fit the first-level cache, and copying one costs little more than its bytes. */
    static final int FLOATS = 2048;

    private final int cols;
    private final int rows;

    /** Blocks of rows of this width, at least 1. */
    public Blocks(int cols) {
        this.cols = cols;
        rows = Math.max(1, FLOATS / cols);
    }

    /** The rows of one block. */
    public int rows() {
        return rows;
    }

    /** The rows of the block that begins at a row, where there are {@code total}. */
    public int count(int row, int total) {
        return Math.min(rows, total - row);
    }

    /** A new array that holds one block. */
    public float[] array() {
        return new float[rows * cols];
    }
}
