package io.polytask.persist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A JSON file that tells its format and version and holds the checksum of itself: the SHA-256 of its bytes with zeros in
 * the place of the checksum's digits. A person can read it; a changed letter anywhere is noticed.
 */
final class SealedJson {
    private static final String FORMAT = "polytask-model";
    private static final int VERSION = 1;
    private static final String OPEN = "0".repeat(64);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SealedJson() {}

    static byte[] write(ObjectNode content) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("format", FORMAT);
        file.put("version", VERSION);
        file.put("sha256", OPEN);
        file.setAll(content);
        try {
            byte[] open = MAPPER.writeValueAsString(file).getBytes(StandardCharsets.UTF_8);
            return replace(open, OPEN, Sha256.of(open));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON cannot be written: " + e.getMessage(), e);
        }
    }

    static JsonNode read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new BadModelException(
                    file.getParent() + " is not a saved model: it has no " + file.getFileName() + ".", e);
        }
        JsonNode json = parse(file, bytes);
        if (!FORMAT.equals(json.path("format").asText())) {
            throw new BadModelException(
                    file + " is not that of a saved model: it does not have the format \"" + FORMAT + "\".");
        }
        int version = json.path("version").asInt();
        if (version > VERSION) {
            throw new BadModelException(
                    file + " has version " + version + " of the format, but this program reads up to " + VERSION
                            + ": load the model with the version of Polytask that saved it, or a newer one.");
        }
        String digits = json.path("sha256").asText();
        if (digits.length() != OPEN.length()
                || !Sha256.of(replace(bytes, digits, OPEN)).equals(digits)) {
            throw new BadModelException(file + " is not what was saved: it was changed; copy the model anew.");
        }
        return json;
    }

    private static JsonNode parse(Path file, byte[] bytes) throws IOException {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            String where = e instanceof JsonProcessingException broken && broken.getLocation() != null
                    ? " in line " + broken.getLocation().getLineNr()
                    : "";
            throw new BadModelException(
                    file + " is broken" + where + ": it was cut off or changed; copy the model anew.", e);
        }
    }

    /** Replaces the first run of these letters, which is the field's own: it stands before all content. */
    private static byte[] replace(byte[] bytes, String letters, String by) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(letters);
        return at < 0
                ? bytes
                : (text.substring(0, at) + by + text.substring(at + letters.length()))
                        .getBytes(StandardCharsets.ISO_8859_1);
    }
}
