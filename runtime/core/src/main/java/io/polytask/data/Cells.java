package io.polytask.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row, as their format gives them. */
interface Cells {
    /** Where the row stands. */
    Place place();

    /** The cell as one value, as it stands; null if there is none. */
    @Nullable
    String value(String column);

    /** The cell as a list of values; null if there is none. */
    @Nullable
    List<String> values(String column, Separators separators);

    /** What separates the values of a list in a format that has no lists. */
    enum Separators {
        /** White space. */
        BLANKS,
        /** Bars and semicolons; nothing but one of them is an empty list. */
        BARS
    }
}
