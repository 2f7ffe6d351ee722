package io.polytask.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import io.polytask.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON object. */
record JsonCells(JsonNode object, SourceLocation location) implements Cells {
    @Override
    public @Nullable String value(String column) {
        JsonNode node = object.get(column);
        return isMissing(node) ? null : scalar(node, column);
    }

    @Override
    public @Nullable List<String> values(String column, Separators separators) {
        JsonNode node = object.get(column);
        if (isMissing(node)) {
            return null;
        }
        if (!node.isArray()) {
            throw location.bad(BadData.VALUE, column, Quoted.plain(node.toString()) + " is not an array.");
        }
        List<String> values = new ArrayList<>(node.size());
        for (JsonNode value : node) {
            if (isMissing(value)) {
                throw location.bad(BadData.VALUE, column, value.asText() + " stands in the array: leave it out.");
            }
            values.add(scalar(value, column));
        }
        return values;
    }

    @Override
    public @Nullable List<SpanCell> spans(String column) {
        JsonNode node = object.get(column);
        return isMissing(node) ? null : SpanJson.read(node, location, column);
    }

    /** Whether there is no value: null, or NaN, which Python writes for it. */
    private static boolean isMissing(@Nullable JsonNode node) {
        return node == null || node.isNull() || (node.isDouble() && Double.isNaN(node.doubleValue()));
    }

    private String scalar(JsonNode node, String column) {
        if (node.isContainerNode()) {
            throw location.bad(BadData.VALUE, column, Quoted.plain(node.toString()) + " is not a single value.");
        }
        return node instanceof DecimalNode number ? number.decimalValue().toString() : node.asText();
    }
}
