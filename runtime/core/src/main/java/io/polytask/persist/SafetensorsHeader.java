package io.polytask.persist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.tensor.MatrixView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The header of a file of arrays.
 *
 * @param inOrder the arrays, in the order in which they lie in the file
 * @param metadata texts that belong to the file
 */
record SafetensorsHeader(Map<String, MatrixView> inOrder, Map<String, String> metadata) {
    /** The limit that the format's own library sets, in bytes. */
    static final long LONGEST = 100_000_000;

    private static final String METADATA = "__metadata__";
    private static final String TYPE = "dtype";
    private static final String SHAPE = "shape";
    private static final String OFFSETS = "data_offsets";
    /** The header is padded with blanks, so that the arrays begin at a multiple of it. */
    private static final int ALIGNMENT = 8;

    static byte[] write(Map<String, MatrixView> arrays, Map<String, String> metadata) {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        ObjectNode texts = header.putObject(METADATA);
        metadata.forEach(texts::put);
        long offset = 0;
        for (Map.Entry<String, MatrixView> array : arrays.entrySet()) {
            header.set(array.getKey(), entry(array.getValue(), offset));
            offset += bytes(array.getValue());
        }
        byte[] json = JsonFile.write(header);
        byte[] padded = Arrays.copyOf(json, json.length + (ALIGNMENT - json.length % ALIGNMENT) % ALIGNMENT);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        return padded;
    }

    private static ObjectNode entry(MatrixView array, long offset) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put(TYPE, "F32");
        entry.putArray(SHAPE).add(array.rows()).add(array.cols());
        entry.putArray(OFFSETS).add(offset).add(offset + bytes(array));
        return entry;
    }

    /** An array and where its bytes begin. */
    private record Located(String name, long offset, MatrixView matrix) {}

    private static long bytes(MatrixView array) {
        return (long) array.rows() * array.cols() * Float.BYTES;
    }

    /**
     * Reads a header.
     *
     * @param file for messages
     * @param bytes of all arrays together
     * @param arrays those that the file must hold, and no others
     */
    static SafetensorsHeader parse(Path file, byte[] json, long bytes, Map<String, MatrixView> arrays)
            throws IOException {
        JsonNode header = json(file, json);
        List<Located> located = new ArrayList<>();
        for (Map.Entry<String, MatrixView> array : arrays.entrySet()) {
            String name = array.getKey();
            located.add(new Located(name, offset(file, header.path(name), name, array.getValue()), array.getValue()));
        }
        located.sort(Comparator.comparingLong(Located::offset));
        int others = header.size() - (header.has(METADATA) ? 1 : 0) - arrays.size();
        if (others != 0) {
            throw foreign(file, "it holds " + others + " arrays that the model does not have");
        }
        Map<String, MatrixView> inOrder = new LinkedHashMap<>();
        long end = 0;
        for (Located array : located) {
            if (array.offset() != end) {
                throw foreign(file, "its arrays do not lie one after another");
            }
            inOrder.put(array.name(), array.matrix());
            end += bytes(array.matrix());
        }
        if (end != bytes) {
            throw end > bytes
                    ? new BadModelException(file + " was cut off: copy the model anew.")
                    : foreign(file, "it holds more than its arrays");
        }
        return new SafetensorsHeader(inOrder, metadata(file, header));
    }

    private static JsonNode json(Path file, byte[] json) throws BadModelException {
        try {
            JsonNode header = JsonFile.parse(json);
            if (header.isObject()) {
                return header;
            }
        } catch (IOException e) {
            // Told below.
        }
        throw foreign(file, "it is not in the format safetensors");
    }

    private static long offset(Path file, JsonNode entry, String name, MatrixView array) throws BadModelException {
        if (entry.isMissingNode()) {
            throw foreign(file, "it does not hold the array " + name);
        }
        // That it is written as it would be written now leaves nothing to read otherwise.
        long offset = entry.path(OFFSETS).path(0).asLong(-1);
        if (offset < 0 || !Arrays.equals(JsonFile.write(entry), JsonFile.write(entry(array, offset)))) {
            throw foreign(
                    file,
                    "its array " + name + " is " + Excerpt.of(entry.toString(), 100) + ", but the model's is F32 of ["
                            + array.rows() + "," + array.cols() + "]");
        }
        return offset;
    }

    private static Map<String, String> metadata(Path file, JsonNode header) throws BadModelException {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> text : header.path(METADATA).properties()) {
            if (!text.getValue().isTextual()) {
                throw foreign(file, "its metadata are not texts");
            }
            metadata.put(text.getKey(), text.getValue().textValue());
        }
        return metadata;
    }

    static BadModelException foreign(Path file, String reason) {
        return new BadModelException(file + " does not belong to this model: " + reason + "; copy the model anew.");
    }
}
