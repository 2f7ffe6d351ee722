package io.polytask.data;

import io.polytask.api.Audience;
import io.polytask.api.Dataset;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed examples from files, row by row: CSV with a header, JSON Lines, columns of tokens (CoNLL) or aligned files;
 * UTF-8 with or without a byte order mark, plain or compressed (gzip). Every problem is a {@link BadDataException} of one
 * sentence.
 *
 * @param <E> the class that describes one example
 */
@Audience(Audience.Group.USER)
public abstract class ExampleReader<E> {
    /** Bits. */
    private static final int MEGABYTE = 20;

    private final Fields fields;
    private final BadRows badRows;
    private final @Nullable RowFormat format;
    private final SkippedRows skipped = new SkippedRows();

    /**
     * A reader that stops at the first bad row.
     *
     * @param inputs the columns that the inputs are read from: a file must have them
     * @param labels the columns that the labels are read from: where a file has none, all labels of that task are missing
     */
    protected ExampleReader(List<String> inputs, List<String> labels) {
        this(inputs, labels, TokenColumns.NONE);
    }

    /**
     * A reader that stops at the first bad row.
     *
     * @param inputs the columns that the inputs are read from: a file must have them
     * @param labels the columns that the labels are read from: where a file has none, all labels of that task are missing
     * @param tokens what the columns of a file of tokens are, which does not name them itself
     */
    protected ExampleReader(List<String> inputs, List<String> labels, TokenColumns tokens) {
        this(Fields.of(inputs, labels, tokens), BadRows.FAIL, null);
    }

    ExampleReader(Fields fields, BadRows badRows, @Nullable RowFormat format) {
        this.fields = fields;
        this.badRows = badRows;
        this.format = format;
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
        return new ReaderVariant<>(this, fields, treatment, format);
    }

    /** This reader for files of this form, whatever their names tell. */
    public final ExampleReader<E> withFormat(RowFormat form) {
        return new ReaderVariant<>(this, fields, badRows, form);
    }

    /**
     * This reader for files of tokens ({@link RowFormat#CONLL}) with these columns.
     *
     * @param columns the names in the order of the columns, {@code "_"} for one that is not read; what follows is not read
     * @throws IllegalArgumentException if a name stands there twice
     */
    public final ExampleReader<E> withColumns(String... columns) {
        return new ReaderVariant<>(this, fields.with(TokenColumns.of(columns)), badRows, format);
    }

    /** This reader for files whose spans of characters count so; as a rule they count as Java does. */
    public final ExampleReader<E> withOffsets(Offsets offsets) {
        return new ReaderVariant<>(this, fields.with(offsets), badRows, format);
    }

    /**
     * This reader for files whose rows are longer than usual: than 33,554,432 characters.
     *
     * @param characters the most of a row, of a sentence all its lines together, each of which counts 32 at least
     * @throws IllegalArgumentException if it is below 1
     */
    public final ExampleReader<E> withMaxRowLength(int characters) {
        if (characters < 1) {
            throw new IllegalArgumentException(
                    "The most characters of a row are " + characters + ", but must be at least 1.");
        }
        return new ReaderVariant<>(this, fields.withMaxRowLength(characters), badRows, format);
    }

    /** This reader without labels: their columns are not read, and primitive labels are 0 or false. */
    public final ExampleReader<E> inputsOnly() {
        return new ReaderVariant<>(this, fields.inputsOnly(), badRows, format);
    }

    /** The rows that this reader has left out so far. */
    public final SkippedRows skipped() {
        return skipped;
    }

    /** Reads a file, or a directory of aligned files, of the form that its path tells; see {@link RowFormat#of(Path)}. */
    public final Dataset<E> read(Path file) {
        return read(file, formatOf(file));
    }

    /** Reads a file of comma-separated values. */
    public final Dataset<E> csv(Path file) {
        return read(file, RowFormat.CSV);
    }

    /** Reads a file of one JSON object a line. */
    public final Dataset<E> jsonLines(Path file) {
        return read(file, RowFormat.JSON_LINES);
    }

    /** Reads a file of tokens, a line each, with blank lines between sentences. */
    public final Dataset<E> conll(Path file) {
        return read(file, RowFormat.CONLL);
    }

    /**
     * Reads aligned files.
     *
     * @param path their directory, or what their paths begin with up to a point
     */
    public final Dataset<E> aligned(Path path) {
        return read(path, RowFormat.ALIGNED);
    }

    /**
     * Reads a file of this form.
     *
     * @throws BadDataException if a row cannot be read, or the memory cannot hold all of them
     */
    public final Dataset<E> read(Path file, RowFormat form) {
        List<E> examples = new ArrayList<>();
        try {
            forEach(file, form, examples::add);
            return Dataset.of(examples, this::key);
        } catch (OutOfMemoryError e) {
            int read = examples.size();
            examples.clear();
            throw new BadDataException(
                    BadData.FILE,
                    file.getFileName() + ": the memory of "
                            + (Runtime.getRuntime().maxMemory() >> MEGABYTE)
                            + " MB ended after " + read + (read == 1 ? " example" : " examples")
                            + ": read the file anew in each pass, with --stream, in"
                            + " Java stream(file), or give more memory with -Xmx.",
                    e);
        }
    }

    /** Reads a file of the form that its path tells, one example after another, none of which is kept. */
    public final void forEach(Path file, Consumer<? super E> examples) {
        forEach(file, formatOf(file), examples);
    }

    /** Reads a file of this form, one example after another, none of which is kept. */
    public final void forEach(Path file, RowFormat form, Consumer<? super E> examples) {
        forEach(ExampleSource.of(file, form, this, skipped), (example, row) -> examples.accept(example));
    }

    /**
     * Reads examples one after another, none of which is kept.
     *
     * @param in where the bytes come from; it is closed in the end
     * @param name what messages call it
     * @param examples takes each example
     */
    public final void forEach(InputStream in, String name, RowFormat form, Consumer<? super E> examples) {
        forEachNumbered(in, name, form, (example, row) -> examples.accept(example));
    }

    /**
     * Reads a file of the form that its path tells, one example after another, each with the number of its row: counted from 1,
     * rows that are left out among them, and a header not.
     */
    public final void forEachNumbered(Path file, ObjLongConsumer<? super E> examples) {
        forEach(ExampleSource.of(file, formatOf(file), this, skipped), examples);
    }

    /** Reads examples as {@link #forEach(InputStream, String, RowFormat, Consumer)}, each with the number of its row. */
    public final void forEachNumbered(
            InputStream in, String name, RowFormat form, ObjLongConsumer<? super E> examples) {
        forEach(ExampleSource.of(in, name, form, this, skipped), examples);
    }

    private void forEach(ExampleSource<E> examples, ObjLongConsumer<? super E> consumer) {
        try (ExampleSource<E> source = examples) {
            for (E example = source.next(); example != null; example = source.next()) {
                consumer.accept(example, source.row());
            }
        }
    }

    /**
     * The examples of files of the form that their paths tell, which every walk reads anew, one after another: they may be
     * more than the memory holds. Rows that are left out are counted in the first walk that comes to the end.
     */
    public final Dataset<E> stream(Path... files) {
        List<Path> all = List.of(files);
        all.forEach(this::formatOf);
        AtomicBoolean counted = new AtomicBoolean();
        Consumer<SkippedRows> end = rows -> {
            if (!counted.getAndSet(true)) {
                skipped.addAll(rows);
            }
        };
        return Dataset.ofStream(() -> FileWalk.stream(this, all, end), this::key);
    }

    ExampleSource<E> open(Path file, SkippedRows skippedRows) {
        return ExampleSource.of(file, formatOf(file), this, skippedRows);
    }

    private RowFormat formatOf(Path file) {
        return format == null ? RowFormat.of(file) : format;
    }

    Fields fields() {
        return fields;
    }

    /** Whether a bad row is left out. */
    boolean skips(BadDataException bad) {
        return badRows == BadRows.SKIP && bad.kind() != BadData.FILE;
    }
}
