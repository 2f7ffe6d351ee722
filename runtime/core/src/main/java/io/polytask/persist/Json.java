package io.polytask.persist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of an object in a file; each getter refuses what is not of its type.
 *
 * @param file for messages
 */
record Json(String file, JsonNode node) {
    String text(String field) throws BadModelException {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw wrong(field, "a text");
        }
        return value.textValue();
    }

    double number(String field) throws BadModelException {
        JsonNode value = node.path(field);
        if (!value.isNumber()) {
            throw wrong(field, "a number");
        }
        return value.doubleValue();
    }

    long whole(String field) throws BadModelException {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(field, "a whole number");
        }
        return value.longValue();
    }

    int count(String field) throws BadModelException {
        long value = whole(field);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw wrong(field, "a count");
        }
        return (int) value;
    }

    boolean truth(String field) throws BadModelException {
        JsonNode value = node.path(field);
        if (!value.isBoolean()) {
            throw wrong(field, "true or false");
        }
        return value.booleanValue();
    }

    <C extends Enum<C>> C constant(String field, C[] constants) throws BadModelException {
        String name = text(field);
        for (C constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw wrong(field, "one of " + List.of(constants));
    }

    List<String> texts(String field) throws BadModelException {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : array(field)) {
            if (!text.isTextual()) {
                throw wrong(field, "a list of texts");
            }
            texts.add(text.textValue());
        }
        return texts;
    }

    List<Json> objects(String field) throws BadModelException {
        List<Json> objects = new ArrayList<>();
        for (JsonNode object : array(field)) {
            objects.add(new Json(file, object));
        }
        return objects;
    }

    Json object(String field) throws BadModelException {
        if (!node.path(field).isObject()) {
            throw wrong(field, "an object");
        }
        return new Json(file, node.path(field));
    }

    private JsonNode array(String field) throws BadModelException {
        if (!node.path(field).isArray()) {
            throw wrong(field, "a list");
        }
        return node.path(field);
    }

    BadModelException wrong(String field, String expected) {
        return new BadModelException(file + " has no field \"" + Excerpt.of(field) + "\" that is " + expected
                + ": it was not written by this program; copy the model anew.");
    }
}
