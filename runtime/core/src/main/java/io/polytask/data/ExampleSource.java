package io.polytask.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The examples of one open file, one by one. */
final class ExampleSource<E> implements AutoCloseable {
    private final Opening opening;
    private final String name;
    private final ExampleReader<E> reader;
    private final SkippedRows skipped;
    private @Nullable RowSource rows;
    private long row;

    /**
     * Reads nothing yet.
     *
     * @param opening gives the rows
     * @param name what messages call the file
     * @param reader makes the examples
     * @param skipped counts the rows that are left out
     */
    private ExampleSource(Opening opening, String name, ExampleReader<E> reader, SkippedRows skipped) {
        this.opening = opening;
        this.name = name;
        this.reader = reader;
        this.skipped = skipped;
    }

    /** The examples of an open stream, which is closed with this. */
    static <E> ExampleSource<E> of(
            InputStream in, String name, RowFormat format, ExampleReader<E> reader, SkippedRows skipped) {
        return new ExampleSource<>(new OpenStream(in, name, format), name, reader, skipped);
    }

    /** The examples of a file, or of aligned files. */
    static <E> ExampleSource<E> of(Path path, RowFormat format, ExampleReader<E> reader, SkippedRows skipped) {
        String name = String.valueOf(path.getFileName());
        return format == RowFormat.ALIGNED
                ? new ExampleSource<>(fields -> AlignedSource.open(path, fields), name, reader, skipped)
                : of(DataFile.open(path), name, format, reader, skipped);
    }

    /** The next example; null after the last one. */
    @Nullable
    E next() {
        try {
            RowSource open = rows;
            if (open == null) {
                open = opening.rows(reader.fields());
                rows = open;
            }
            return next(open);
        } catch (IOException e) {
            throw DataFile.unreadable(name, rows, e);
        }
    }

    /** The number of the last example's row, counted from 1, rows that were left out among them. */
    long row() {
        return row;
    }

    private @Nullable E next(RowSource open) throws IOException {
        while (true) {
            row++;
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
            throw cells.location().bad(BadData.REFUSED, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        try {
            if (rows != null) {
                rows.close();
            }
            opening.close();
        } catch (IOException e) {
            throw DataFile.unreadable(name, rows, e);
        }
    }

    /** Where the rows come from. */
    private interface Opening extends Closeable {
        RowSource rows(Fields fields) throws IOException;

        /** Closes what is open already before there are rows. */
        @Override
        default void close() throws IOException {}
    }

    private record OpenStream(InputStream in, String name, RowFormat format) implements Opening {
        @Override
        public RowSource rows(Fields fields) throws IOException {
            return DataFile.rows(in, name, format, fields);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
