package io.polytask.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON object. */
record JsonCells(JsonNode object, Place place) implements Cells {
    @Override
    public @Nullable String value(String column) {
        JsonNode node = object.get(column);
        return node == null || node.isNull() ? null : scalar(node, column);
    }

    @Override
    public @Nullable List<String> values(String column, Separators separators) {
        JsonNode node = object.get(column);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isArray()) {
            throw place.bad(BadData.VALUE, column, Quoted.plain(node.toString()) + " is not an array.");
        }
        List<String> values = new ArrayList<>(node.size());
        for (JsonNode value : node) {
            if (value.isNull()) {
                throw place.bad(BadData.VALUE, column, "null stands in the array: leave it out.");
            }
            values.add(scalar(value, column));
        }
        return values;
    }

    @Override
    public @Nullable List<SpanCell> spans(String column) {
        JsonNode node = object.get(column);
        return node == null || node.isNull() ? null : SpanJson.read(node, place, column);
    }

    private String scalar(JsonNode node, String column) {
        if (node.isContainerNode()) {
            throw place.bad(BadData.VALUE, column, Quoted.plain(node.toString()) + " is not a single value.");
        }
        return node instanceof DecimalNode number ? number.decimalValue().toString() : node.asText();
    }
}
