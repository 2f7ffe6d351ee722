package io.polytask.persist;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * JSON as it stands in files. All that Java's strings can hold comes back as it was, halves of surrogate pairs, too, and strings
 * of any length: what bounds a file is its size.
 */
final class JsonFile {
    private static final String LIMIT = "polytask.json.megabytes";
    private static final long DEFAULT_LIMIT = 256;
    private static final int MEGABYTE = 1 << 20;
    /** More than the bytes before the format. */
    private static final int BEGINNING = 1 << 12;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFile() {}

    /** On one line. */
    static byte[] write(JsonNode json) {
        return write(json, MAPPER.writer());
    }

    /** On many lines, for people. */
    static byte[] writePretty(JsonNode json) {
        return write(json, MAPPER.writerWithDefaultPrettyPrinter());
    }

    private static byte[] write(JsonNode json, ObjectWriter writer) {
        try {
            // As bytes: a string would lose the halves of pairs on its way to them.
            return writer.writeValueAsBytes(json);
        } catch (JacksonException e) {
            throw new IllegalStateException("A tree of JSON cannot be written: " + e.getMessage(), e);
        }
    }

    /** @throws JacksonException if it is not JSON, or has a field twice */
    static JsonNode parse(byte[] bytes) throws IOException {
        return MAPPER.readTree(bytes);
    }

    /**
     * The bytes of a file.
     *
     * @throws BadModelException if it is no file, or a very large one
     */
    static byte[] bytes(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new BadModelException(file + " is no file: copy the model anew.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(file, in, Files.size(file));
        }
    }

    /**
     * The rest of a stream.
     *
     * @param file for messages
     * @param size as many bytes as there are, or were a moment ago
     */
    static byte[] bytes(Path file, InputStream in, long size) throws IOException {
        long limit = Math.min(Long.getLong(LIMIT, DEFAULT_LIMIT), Integer.MAX_VALUE / MEGABYTE);
        byte[] bytes = size > limit * MEGABYTE ? new byte[0] : in.readNBytes((int) limit * MEGABYTE);
        if (size > limit * MEGABYTE || in.read() >= 0) {
            throw new BadModelException(file + " has more than the " + limit
                    + " MB that are read: it is hardly that of a model; if it is, allow more with -D" + LIMIT + "=N.");
        }
        return bytes;
    }

    /** Whether a file begins as JSON of this format does. */
    static boolean isFormatOf(Path file, String format) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = MAPPER.createParser(in.readNBytes(BEGINNING))) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    && "format".equals(parser.nextFieldName())
                    && format.equals(parser.nextTextValue());
        } catch (IOException e) {
            return false;
        }
    }
}
