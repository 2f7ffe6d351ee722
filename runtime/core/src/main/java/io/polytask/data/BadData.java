package io.polytask.data;

/** What can be wrong with a file of examples. */
public enum BadData {
    /** The file as a whole: missing, cut off, without a needed column. It is never skipped. */
    FILE("unreadable files"),
    /** Bytes that are not UTF-8. */
    ENCODING("rows that are not UTF-8"),
    /** Another number of cells than columns. */
    CELLS("rows with too few or too many cells"),
    /** Lists that should have a value for each token, but have more or fewer. */
    LENGTHS("rows with lists of different lengths"),
    /** A line that is not a JSON object. */
    SYNTAX("lines that are not JSON objects"),
    /** A cell that is not of its column's type. */
    VALUE("rows with a value that cannot be read"),
    /** An empty cell where the example needs a value. */
    MISSING("rows without a value that is needed"),
    /** An example that its own class refuses. */
    REFUSED("rows that the class refuses");

    private final String plural;

    BadData(String plural) {
        this.plural = plural;
    }

    /** What several of them are called in a report. */
    public String plural() {
        return plural;
    }
}
