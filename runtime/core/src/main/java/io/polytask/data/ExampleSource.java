package io.polytask.data;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The examples of one open file, one by one. */
final class ExampleSource<E> implements AutoCloseable {
    private final InputStream in;
    private final String name;
    private final RowFormat format;
    private final ExampleReader<E> reader;
    private final SkippedRows skipped;
    private @Nullable RowSource rows;

    /**
     * Reads nothing yet.
     *
     * @param in closed with this
     * @param name what messages call the file
     * @param reader makes the examples
     * @param skipped counts the rows that are left out
     */
    ExampleSource(InputStream in, String name, RowFormat format, ExampleReader<E> reader, SkippedRows skipped) {
        this.in = in;
        this.name = name;
        this.format = format;
        this.reader = reader;
        this.skipped = skipped;
    }

    /** The next example; null after the last one. */
    @Nullable
    E next() {
        try {
            RowSource open = rows;
            if (open == null) {
                open = DataFile.rows(in, name, format, reader.fields());
                rows = open;
            }
            return next(open);
        } catch (IOException e) {
            throw DataFile.unreadable(name, rows, e);
        }
    }

    private @Nullable E next(RowSource open) throws IOException {
        while (true) {
            try {
                Cells cells = open.next();
                return cells == null ? null : example(cells);
            } catch (BadDataException bad) {
                if (!reader.skips(bad)) {
                    throw bad;
                }
                skipped.add(bad);
            }
        }
    }

    private E example(Cells cells) {
        try {
            return reader.read(new Row(cells, reader.fields()));
        } catch (IllegalArgumentException e) {
            // What the constructor of the example says of its arguments; where it happened only the reader knows.
            throw cells.place().bad(BadData.REFUSED, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        try {
            if (rows != null) {
                rows.close();
            }
            in.close();
        } catch (IOException e) {
            throw DataFile.unreadable(name, rows, e);
        }
    }
}
