package io.polytask.data;

/**
 * Where a row stands, for messages.
 *
 * @param file the file's name
 * @param line the row's first line, counted from 1
 * @param field what the format calls a cell: column or property
 */
record SourceLocation(String file, long line, String field) {
    BadDataException bad(BadData kind, String sentence) {
        return new BadDataException(kind, file + ", line " + line + ": " + sentence);
    }

    BadDataException bad(BadData kind, String column, String sentence) {
        return new BadDataException(kind, file + ", line " + line + ", " + field + " \"" + column + "\": " + sentence);
    }
}
