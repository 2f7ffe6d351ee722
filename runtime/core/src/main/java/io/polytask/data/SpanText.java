package io.polytask.data;

import io.polytask.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Spans in a cell of separated values: {@code PLACE:3-5|PERSON:8-10}, start and end as those of a {@code Span}. */
final class SpanText {
    private static final int MOST_DIGITS = 9;

    private SpanText() {}

    static List<SpanCell> read(List<String> values, SourceLocation location, String column) {
        List<SpanCell> spans = new ArrayList<>(values.size());
        for (String value : values) {
            int colon = value.lastIndexOf(':');
            int dash = value.indexOf('-', colon + 1);
            String type = value.substring(0, Math.max(0, colon)).strip();
            int start = dash < 0 ? -1 : number(value.substring(colon + 1, dash).strip());
            int end = number(value.substring(dash + 1).strip());
            if (type.isEmpty() || start < 0 || end < 0) {
                throw location.bad(
                        BadData.VALUE,
                        column,
                        Quoted.value(value)
                                + " is no span: write its type, start and end as in PLACE:3-5, spans between |.");
            }
            spans.add(new SpanCell(type, start, end));
        }
        return spans;
    }

    /** The number that some digits are; -1 if they are none. */
    private static int number(String digits) {
        boolean plain = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }
}
