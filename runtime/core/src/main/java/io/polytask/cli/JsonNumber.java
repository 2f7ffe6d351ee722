package io.polytask.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Numbers in JSON, which knows finite ones only. */
final class JsonNumber {
    private JsonNumber() {}

    /** The number, or null if it is not finite. */
    static JsonNode of(double value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return Double.isFinite(value) ? nodes.numberNode(value) : nodes.nullNode();
    }
}
