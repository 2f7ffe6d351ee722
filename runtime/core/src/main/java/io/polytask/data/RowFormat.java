package io.polytask.data;

import io.polytask.api.Audience;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a file of examples; always UTF-8, with or without a byte order mark. */
@Audience(Audience.Group.USER)
public enum RowFormat {
    /** Comma-separated values (RFC 4180), the columns named by the first line. */
    CSV("csv"),
    /** Values separated by tabs, otherwise as {@link #CSV}. */
    TSV("tsv"),
    /** One JSON object a line. */
    JSON_LINES("jsonl|ndjson"),
    /**
     * A token a line, its columns separated by tabs or blanks, and a blank line after each sentence. Comments before a
     * sentence give values of the whole: {@code # intent = flight}. What the columns are follows from {@code @Column(index)},
     * from {@link ExampleReader#withColumns} or from a first line {@code # global.columns = tokens tags}; otherwise they are
     * the lists of the example in the order of their declaration.
     */
    CONLL("conll|conllu|bio|iob|bioes"),
    /**
     * Several files with a line for each example, one file a column, each of the column's name: in a directory, or with
     * names that begin alike up to a point ({@code train.seq.in}, {@code train.seq.out}).
     */
    ALIGNED("");

    private static final String COMPRESSED = ".gz";

    /** A regular expression of what the names end in. */
    private final String endings;

    RowFormat(String endings) {
        this.endings = endings;
    }

    /**
     * The form that a file's name tells: {@code .csv}, {@code .tsv}, {@code .jsonl}, {@code .ndjson}, {@code .conll},
     * {@code .conllu}, {@code .bio}, {@code .iob} or {@code .bioes}, each also with {@code .gz} behind it.
     *
     * @throws BadDataException for any other name
     */
    public static RowFormat of(String fileName) {
        RowFormat named = byName(fileName);
        if (named == null) {
            throw new BadDataException(
                    BadData.FILE,
                    fileName + ": neither the name nor the content tells how to read it; a name ends in .csv, .tsv, "
                            + ".jsonl or .conll, each also with .gz behind it, or the format is said.");
        }
        return named;
    }

    /**
     * The form that a path tells: by the file's name, else a directory is {@link #ALIGNED}, else by the file's content.
     *
     * @throws BadDataException if nothing tells it
     */
    public static RowFormat of(Path path) {
        String name = String.valueOf(path.getFileName());
        RowFormat named = byName(name);
        if (named != null) {
            return named;
        }
        if (AlignedFiles.at(path)) {
            return ALIGNED;
        }
        RowFormat found = FormatOfContent.look(path);
        return found == null ? of(name) : found;
    }

    private static @Nullable RowFormat byName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String plain = name.endsWith(COMPRESSED) ? name.substring(0, name.length() - COMPRESSED.length()) : name;
        return Stream.of(values())
                .filter(format -> !format.endings.isEmpty() && plain.matches(".*\\.(" + format.endings + ")"))
                .findFirst()
                .orElse(null);
    }
}
