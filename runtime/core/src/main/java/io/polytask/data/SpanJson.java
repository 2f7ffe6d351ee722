package io.polytask.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Spans in JSON: an array of {@code {"type": "PLACE", "start": 3, "end": 5}}, start and end as those of a {@code Span}; or
 * what CLUENER has, {@code {"PLACE": {"Paris": [[3, 7]]}}}: by type and by the words, the offsets of the first and of the last
 * character or token.
 */
final class SpanJson {
    private final SourceLocation location;
    private final String column;
    private final List<SpanCell> spans = new ArrayList<>();

    private SpanJson(SourceLocation location, String column) {
        this.location = location;
        this.column = column;
    }

    static List<SpanCell> read(JsonNode node, SourceLocation location, String column) {
        SpanJson reader = new SpanJson(location, column);
        if (node.isArray()) {
            node.forEach(reader::object);
        } else if (node.isObject()) {
            node.properties().forEach(reader::type);
        } else {
            throw reader.bad(node, "is neither an array of spans nor an object of them by type");
        }
        return reader.spans;
    }

    private void object(JsonNode span) {
        JsonNode type = span.path("type");
        if (!span.isObject() || !type.isTextual()) {
            throw bad(span, "is no span: write {\"type\": \"PLACE\", \"start\": 3, \"end\": 5}");
        }
        spans.add(new SpanCell(type.textValue(), number(span.path("start"), span), number(span.path("end"), span)));
    }

    private void type(Map.Entry<String, JsonNode> words) {
        if (!words.getValue().isObject()) {
            throw bad(
                    words.getValue(), "is no object that has the offsets of \"" + words.getKey() + "\" by their words");
        }
        words.getValue().properties().forEach(word -> offsets(words.getKey(), word.getKey(), word.getValue()));
    }

    private void offsets(String type, String words, JsonNode offsets) {
        if (!offsets.isArray()) {
            throw bad(offsets, "is no array of the offsets of \"" + words + "\", as in [[3, 7]]");
        }
        for (JsonNode ends : offsets) {
            if (!ends.isArray() || ends.size() != 2) {
                throw bad(
                        ends,
                        "is no pair of offsets of \"" + words
                                + "\": write its first and its last character, as in [3, 7]");
            }
            int start = number(ends.get(0), ends);
            int last = number(ends.get(1), ends);
            spans.add(new SpanCell(type, start, last + 1, words));
        }
    }

    private int number(JsonNode node, JsonNode around) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw bad(around, "has no whole numbers for start and end");
        }
        return node.intValue();
    }

    private BadDataException bad(JsonNode node, String what) {
        return location.bad(BadData.VALUE, column, Quoted.plain(node.toString()) + " " + what + ".");
    }
}
