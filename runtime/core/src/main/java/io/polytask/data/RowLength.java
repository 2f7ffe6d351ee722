package io.polytask.data;

/** How long a row of a file may be: what is longer is a file of another form, or one whose rows have no end. */
final class RowLength {
    /** As a rule, the most characters of a row. */
    static final int DEFAULT = 1 << 25;

    private RowLength() {}

    /** What is wrong with a longer one, and what to do. */
    static String sentence(String row, int limit) {
        return "the " + row + " is longer than " + limit
                + " characters: if it shall be, allow more with --max-row-length, in Java withMaxRowLength.";
    }
}
