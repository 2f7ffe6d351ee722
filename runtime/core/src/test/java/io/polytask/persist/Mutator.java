package io.polytask.persist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Changes one node of a tree of JSON. */
final class Mutator {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SplittableRandom random;

    Mutator(SplittableRandom random) {
        this.random = random;
    }

    /** A changed copy. */
    ObjectNode mutate(ObjectNode original) {
        ObjectNode tree = original.deepCopy();
        List<JsonNode> parents = new ArrayList<>();
        collect(tree, parents);
        JsonNode parent = parents.get(random.nextInt(parents.size()));
        if (parent instanceof ObjectNode object) {
            mutateField(object);
        } else {
            mutateElement((ArrayNode) parent);
        }
        return tree;
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (!node.isEmpty()) {
            parents.add(node);
            node.forEach(child -> collect(child, parents));
        }
    }

    private void mutateField(ObjectNode object) {
        List<String> fields = new ArrayList<>();
        object.fieldNames().forEachRemaining(fields::add);
        String field = fields.get(random.nextInt(fields.size()));
        JsonNode value = object.get(field);
        switch (random.nextInt(6)) {
            case 0 -> object.remove(field);
            case 1 -> {
                object.remove(field);
                object.set(field + "x", value);
            }
            case 2 -> object.set(field + "x", value);
            case 3 ->
                object.putRawValue(field, new RawValue(text(value) + ", \"" + field + "\": " + text(other(value))));
            default -> object.set(field, other(value));
        }
    }

    private void mutateElement(ArrayNode array) {
        int index = random.nextInt(array.size());
        JsonNode value = array.get(index);
        switch (random.nextInt(6)) {
            case 0 -> array.remove(index);
            case 1 -> array.insert(index, value);
            case 2 -> {
                array.remove(index);
                array.insert(random.nextInt(array.size() + 1), value);
            }
            case 3 -> array.add(other(value));
            default -> array.set(index, other(value));
        }
    }

    private static String text(JsonNode json) {
        return new String(JsonFile.write(json), StandardCharsets.UTF_8);
    }

    private JsonNode other(JsonNode value) {
        if (random.nextInt(2) == 0) {
            if (value.isIntegralNumber()) {
                return NODES.numberNode(value.longValue() + (random.nextInt(2) == 0 ? 1 : -1));
            }
            if (value.isNumber()) {
                return NODES.numberNode(value.doubleValue() * (random.nextInt(2) == 0 ? 1.001 : -1));
            }
            if (value.isTextual() && !value.textValue().isEmpty()) {
                return NODES.textNode(changed(value.textValue()));
            }
        }
        List<JsonNode> others = List.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.booleanNode(false),
                NODES.numberNode(0),
                NODES.numberNode(-1),
                NODES.numberNode(Integer.MAX_VALUE),
                NODES.numberNode(Long.MAX_VALUE),
                NODES.numberNode(BigInteger.TEN.pow(30)),
                NODES.numberNode(0.5),
                NODES.numberNode(1e300),
                NODES.textNode(""),
                NODES.textNode("NaN"),
                NODES.textNode("../../etc/passwd"),
                NODES.textNode("long ".repeat(1000)),
                NODES.textNode("a\u0000\uD83D"),
                NODES.arrayNode(),
                NODES.objectNode(),
                NODES.rawValueNode(new RawValue("1e999999999")),
                NODES.rawValueNode(new RawValue("[".repeat(2000) + "]".repeat(2000))));
        return others.get(random.nextInt(others.size()));
    }

    private String changed(String text) {
        StringBuilder letters = new StringBuilder(text);
        int index = random.nextInt(text.length());
        switch (random.nextInt(3)) {
            case 0 -> letters.deleteCharAt(index);
            case 1 -> letters.insert(index, (char) ('!' + random.nextInt(90)));
            default -> letters.setCharAt(index, (char) ('!' + random.nextInt(90)));
        }
        return letters.toString();
    }
}
