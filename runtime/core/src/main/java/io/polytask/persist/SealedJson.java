package io.polytask.persist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A JSON file that tells its format and version and holds the checksum of itself: the SHA-256 of its bytes with zeros in
 * the place of the checksum's digits. A person can read it; a changed letter anywhere is noticed.
 */
final class SealedJson {
    private static final String FORMAT = "polytask-model";
    private static final int VERSION = 2;
    private static final byte[] OPEN = "0".repeat(64).getBytes(StandardCharsets.US_ASCII);

    private SealedJson() {}

    static byte[] write(ObjectNode content) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("format", FORMAT);
        file.put("version", VERSION);
        file.put("sha256", new String(OPEN, StandardCharsets.US_ASCII));
        file.setAll(content);
        byte[] bytes = JsonFile.writePretty(file);
        int offset = indexOf(bytes, OPEN);
        byte[] seal = Sha256.of(bytes).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(seal, 0, bytes, offset, seal.length);
        return bytes;
    }

    /** Whether a file begins as this one does, whole or not. */
    static boolean isFormatOf(Path file) {
        return JsonFile.isFormatOf(file, FORMAT);
    }

    static JsonNode read(Path file) throws IOException {
        try {
            return read(file, JsonFile.bytes(file));
        } catch (NoSuchFileException e) {
            throw new BadModelException(
                    file.getParent() + " is not a saved model: it has no " + file.getFileName() + ".", e);
        }
    }

    /** @param file for messages */
    static JsonNode read(Path file, byte[] bytes) throws IOException {
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
        byte[] digits = json.path("sha256").asText().getBytes(StandardCharsets.UTF_8);
        if (version < 1
                || digits.length != OPEN.length
                || !seal(bytes, indexOf(bytes, digits))
                        .equals(json.path("sha256").asText())) {
            throw new BadModelException(file + " is not what was saved: it was changed; copy the model anew.");
        }
        return json;
    }

    private static JsonNode parse(Path file, byte[] bytes) throws IOException {
        try {
            return JsonFile.parse(bytes);
        } catch (IOException e) {
            String where = e instanceof JsonProcessingException broken && broken.getLocation() != null
                    ? " in line " + broken.getLocation().getLineNr()
                    : "";
            throw new BadModelException(
                    file + " is broken" + where + ": it was cut off or changed; copy the model anew.", e);
        }
    }

    private static String seal(byte[] bytes, int offset) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes, 0, offset);
        digest.update(OPEN);
        digest.update(bytes, offset + OPEN.length, bytes.length - offset - OPEN.length);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where the first run of these letters is, which is the field's own: it stands before all content. */
    private static int indexOf(byte[] bytes, byte[] letters) {
        for (int offset = 0; offset + letters.length <= bytes.length; offset++) {
            if (Arrays.equals(bytes, offset, offset + letters.length, letters, 0, letters.length)) {
                return offset;
            }
        }
        // Written otherwise, with escapes: the checksum of what is here is another one.
        return 0;
    }
}
