package io.polytask.data;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of an open file, one by one. */
interface RowSource extends Closeable {
    /**
     * The next row; null after the last one.
     *
     * @throws BadDataException if the row, or the file, cannot be read; unless its kind is {@link BadData#FILE}, the row
     *     after it can be asked for
     * @throws IOException if the bytes cannot be had
     */
    @Nullable
    Cells next() throws IOException;

    /** The line that is being read, counted from 1. */
    long line();
}
