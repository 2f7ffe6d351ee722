package io.polytask.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What a saved model says of one encoder; each getter refuses what is not there. */
record EncoderState(String name, JsonNode json) {
    static void put(ObjectNode state, String field, Iterable<String> texts) {
        ArrayNode array = state.putArray(field);
        texts.forEach(array::add);
    }

    static void put(ObjectNode state, String field, long[] counts) {
        ArrayNode array = state.putArray(field);
        for (long count : counts) {
            array.add(count);
        }
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : array(field)) {
            if (!text.isTextual()) {
                throw damaged(field, "a list of texts");
            }
            texts.add(text.textValue());
        }
        return texts;
    }

    long[] counts(String field, int size) {
        JsonNode array = array(field);
        long[] counts = new long[size];
        if (array.size() != size) {
            throw damaged(field, "a list of " + size + " counts");
        }
        for (int i = 0; i < size; i++) {
            counts[i] = count(array.get(i), field);
        }
        return counts;
    }

    long count(String field) {
        return count(json.path(field), field);
    }

    double number(String field) {
        JsonNode number = json.path(field);
        if (!number.isNumber() || !Double.isFinite(number.doubleValue())) {
            throw damaged(field, "a number");
        }
        return number.doubleValue();
    }

    boolean has(String field) {
        return json.has(field);
    }

    String text(String field) {
        JsonNode text = json.path(field);
        if (!text.isTextual()) {
            throw damaged(field, "a text");
        }
        return text.textValue();
    }

    /** Whether something is so; what is not told is not. */
    boolean truth(String field) {
        JsonNode truth = json.path(field);
        if (!truth.isMissingNode() && !truth.isBoolean()) {
            throw damaged(field, "true or false");
        }
        return truth.booleanValue();
    }

    private long count(JsonNode count, String field) {
        if (!count.canConvertToExactIntegral() || !count.canConvertToLong() || count.longValue() < 0) {
            throw damaged(field, "a count");
        }
        return count.longValue();
    }

    private JsonNode array(String field) {
        JsonNode array = json.path(field);
        if (!array.isArray()) {
            throw damaged(field, "a list");
        }
        return array;
    }

    IllegalArgumentException damaged(String field, String expected) {
        return new IllegalArgumentException(
                "The state of the encoder \"" + name + "\" has no " + field + " that is " + expected + ".");
    }
}
