package io.polytask.encode;

import org.jspecify.annotations.Nullable;

/**
 * One input or label of many examples, encoded: a row an example. It allocates nothing once it has been as large as it gets.
 */
public abstract class Column {
    Column() {}

    /** How many rows there are. */
    public abstract int size();

    /** Forgets all rows. */
    public abstract void clear();

    /**
     * Takes over some rows of another column of the same encoder, which replace its own.
     *
     * @param rows indices of rows in the source
     * @param from the first of them to take
     * @param to the first of them not to take
     */
    public final void gather(Column source, int[] rows, int from, int to) {
        clear();
        for (int i = from; i < to; i++) {
            append(source, rows[i]);
        }
    }

    /** Adds a row of another column of the same encoder. */
    abstract void append(Column source, int row);

    /** The number that is largest as a network sees it; null if there are none, as in a column of other things. */
    @Nullable
    Extreme mostExtreme() {
        return null;
    }

    /** Adds all rows to a digest, which must not tell where one batch ends and the next begins. */
    abstract void digest(ColumnDigest digest);
}
