package io.polytask.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row, as their format gives them. */
interface Cells {
    /** Where the row stands. */
    SourceLocation location();

    /** Where a value of a list stands. */
    default SourceLocation location(int value) {
        return location();
    }

    /** The cell as one value, as it stands; null if there is none. */
    @Nullable
    String value(String column);

    /** The cell as a list of values; null if there is none. */
    @Nullable
    List<String> values(String column, Separators separators);

    /** The cell as spans; null if there is none. */
    default @Nullable List<SpanCell> spans(String column) {
        List<String> values = values(column, Separators.BARS);
        return values == null ? null : SpanText.read(values, location(), column);
    }

    /** The cell as spans that count tokens; null if there is none. */
    default @Nullable List<SpanCell> tokenSpans(String column) {
        return spans(column);
    }

    /** What separates the values of a list in a format that has no lists. */
    enum Separators {
        /** White space. */
        BLANKS,
        /** Bars and semicolons; nothing but one of them is an empty list. */
        BARS;

        /** The values of a cell; null if it is blank. */
        @Nullable
        List<String> split(@Nullable String cell) {
            if (cell == null || cell.isBlank()) {
                return null;
            }
            List<String> values = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= cell.length(); i++) {
                if (i == cell.length() || separates(cell.charAt(i))) {
                    String value = cell.substring(start, i).strip();
                    if (!value.isEmpty()) {
                        values.add(value);
                    }
                    start = i + 1;
                }
            }
            return values;
        }

        private boolean separates(char c) {
            return this == BLANKS ? Character.isWhitespace(c) : c == '|' || c == ';';
        }
    }
}
