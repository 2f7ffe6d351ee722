package io.polytask.data;

import io.polytask.api.Audience;

/** What can be wrong with a file of examples. */
@Audience(Audience.Group.USER)
public enum BadData {
    /** The file as a whole: missing, cut off, without a needed column. It is never skipped. */
    FILE("unreadable file", "unreadable files"),
    /** Bytes that are not UTF-8. */
    ENCODING("row that is not UTF-8", "rows that are not UTF-8"),
    /** Another number of cells than columns. */
    CELLS("row with too few or too many cells", "rows with too few or too many cells"),
    /** Lists that should have a value for each token, but have more or fewer. */
    LENGTHS("row with lists of different lengths", "rows with lists of different lengths"),
    /** A line that is not a JSON object. */
    SYNTAX("line that is not a JSON object", "lines that are not JSON objects"),
    /** A cell that is not of its column's type. */
    VALUE("row with a value that cannot be read", "rows with a value that cannot be read"),
    /** An empty cell where the example needs a value. */
    MISSING("row without a value that is needed", "rows without a value that is needed"),
    /** An example that its own class refuses. */
    REFUSED("row that the class refuses", "rows that the class refuses");

    private final String singular;
    private final String plural;

    BadData(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    /** So many of them, in the words of a report. */
    String counted(int count) {
        return count + " " + (count == 1 ? singular : plural);
    }
}
