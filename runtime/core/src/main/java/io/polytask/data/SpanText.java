package io.polytask.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans in a cell of separated values: {@code PLACE:3-5|PERSON:8-10}, start and end as those of a {@code Span}. */
final class SpanText {
    private static final Pattern SPAN = Pattern.compile("(.+?)\\s*:\\s*(\\d{1,9})\\s*-\\s*(\\d{1,9})");

    private SpanText() {}

    static List<SpanCell> read(List<String> values, Place place, String column) {
        List<SpanCell> spans = new ArrayList<>(values.size());
        for (String value : values) {
            Matcher matcher = SPAN.matcher(value);
            if (!matcher.matches()) {
                throw place.bad(
                        BadData.VALUE,
                        column,
                        Quoted.value(value)
                                + " is no span: write its type, start and end as in PLACE:3-5, spans between |.");
            }
            spans.add(new SpanCell(
                    matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))));
        }
        return spans;
    }
}
