package io.polytask.data;

import java.util.Locale;

/** The form of a file of examples; always UTF-8, with or without a byte order mark. */
public enum RowFormat {
    /** Comma-separated values (RFC 4180), the columns named by the first line. */
    CSV,
    /** Values separated by tabs, otherwise as {@link #CSV}. */
    TSV,
    /** One JSON object a line. */
    JSON_LINES;

    private static final String COMPRESSED = ".gz";

    /**
     * The form that a file's name tells: {@code .csv}, {@code .tsv}, {@code .jsonl} or {@code .ndjson}, each also with
     * {@code .gz} behind it.
     *
     * @throws BadDataException for any other name
     */
    public static RowFormat of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String plain = name.endsWith(COMPRESSED) ? name.substring(0, name.length() - COMPRESSED.length()) : name;
        if (plain.endsWith(".csv")) {
            return CSV;
        }
        if (plain.endsWith(".tsv")) {
            return TSV;
        }
        if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        throw new BadDataException(
                BadData.FILE,
                fileName + ": the name does not tell how to read it; it must end in .csv, .tsv or .jsonl, "
                        + "each also with .gz behind it.");
    }
}
