package io.polytask.data;

import io.polytask.api.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed examples from files, row by row: CSV with a header, or JSON Lines; UTF-8 with or without a byte order mark,
 * plain or compressed (gzip). Every problem is a {@link BadDataException} of one sentence.
 *
 * @param <E> the class that describes one example
 */
public abstract class ExampleReader<E> {
    private final Fields fields;
    private final BadRows badRows;
    private final SkippedRows skipped = new SkippedRows();

    /**
     * A reader that stops at the first bad row.
     *
     * @param inputs the columns that the inputs are read from: a file must have them
     * @param labels the columns that the labels are read from: where a file has none, all labels of that task are missing
     */
    protected ExampleReader(List<String> inputs, List<String> labels) {
        this(Fields.of(inputs, labels), BadRows.FAIL);
    }

    ExampleReader(Fields fields, BadRows badRows) {
        this.fields = fields;
        this.badRows = badRows;
    }

    /** An example of a row's cells. */
    protected abstract E read(Row row);

    /** What tells examples apart when data are cut into parts: as a rule the text. */
    protected abstract String key(E example);

    /**
     * A key of these inputs: texts as they are, lists of tokens with blanks between them, nothing for null; a separator of
     * its own (U+001F) between one input and the next.
     */
    protected static String keyOf(@Nullable Object... inputs) {
        StringJoiner key = new StringJoiner("\u001f");
        for (Object input : inputs) {
            key.add(keyOfOne(input));
        }
        return key.toString();
    }

    private static String keyOfOne(@Nullable Object input) {
        if (input instanceof List<?> tokens) {
            return tokens.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        if (input instanceof float[] values) {
            return Arrays.toString(values);
        }
        return input == null ? "" : input.toString();
    }

    /** This reader with another treatment of bad rows, and with counts of its own. */
    public final ExampleReader<E> withBadRows(BadRows treatment) {
        return new ReaderVariant<>(this, fields, treatment);
    }

    /** This reader without labels: their columns are not read, and primitive labels are 0 or false. */
    public final ExampleReader<E> inputsOnly() {
        return new ReaderVariant<>(this, fields.inputsOnly(), badRows);
    }

    /** The rows that this reader has left out so far. */
    public final SkippedRows skipped() {
        return skipped;
    }

    /** Reads a file of the form that its name tells; see {@link RowFormat#of}. */
    public final Dataset<E> read(Path file) {
        return read(file, RowFormat.of(name(file)));
    }

    /** Reads a file of comma-separated values. */
    public final Dataset<E> csv(Path file) {
        return read(file, RowFormat.CSV);
    }

    /** Reads a file of one JSON object a line. */
    public final Dataset<E> jsonLines(Path file) {
        return read(file, RowFormat.JSON_LINES);
    }

    /** Reads a file of this form. */
    public final Dataset<E> read(Path file, RowFormat format) {
        List<E> examples = new ArrayList<>();
        forEach(DataFile.open(file), name(file), format, examples::add);
        return Dataset.of(examples, this::key);
    }

    /** Reads a file of the form that its name tells, one example after another, none of which is kept. */
    public final void forEach(Path file, Consumer<? super E> examples) {
        forEach(file, RowFormat.of(name(file)), examples);
    }

    /** Reads a file of this form, one example after another, none of which is kept. */
    public final void forEach(Path file, RowFormat format, Consumer<? super E> examples) {
        forEach(DataFile.open(file), name(file), format, examples);
    }

    /**
     * Reads examples one after another, none of which is kept.
     *
     * @param in where the bytes come from; it is closed in the end
     * @param name what messages call it
     * @param examples takes each example
     */
    public final void forEach(InputStream in, String name, RowFormat format, Consumer<? super E> examples) {
        RowSource open = null;
        try (InputStream bytes = in;
                RowSource rows = DataFile.rows(bytes, name, format, fields)) {
            open = rows;
            Step<E> step = next(rows);
            while (!step.last()) {
                if (step.example() != null) {
                    examples.accept(step.example());
                }
                step = next(rows);
            }
        } catch (IOException e) {
            throw DataFile.unreadable(name, open, e);
        }
    }

    private Step<E> next(RowSource rows) throws IOException {
        try {
            Cells cells = rows.next();
            return cells == null ? new Step<>(null, true) : new Step<>(example(cells), false);
        } catch (BadDataException bad) {
            if (badRows == BadRows.FAIL || bad.kind() == BadData.FILE) {
                throw bad;
            }
            skipped.add(bad);
            return new Step<>(null, false);
        }
    }

    private E example(Cells cells) {
        try {
            return read(new Row(cells, fields));
        } catch (IllegalArgumentException e) {
            // What the constructor of the example says of its arguments; where it happened only the reader knows.
            throw cells.place().bad(BadData.REFUSED, String.valueOf(e.getMessage()));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** One row: an example, or nothing if it was left out. */
    private record Step<E>(@Nullable E example, boolean last) {}
}
