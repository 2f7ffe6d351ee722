package io.polytask.persist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.tensor.Grid;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * Files of named arrays in the format safetensors (Hugging Face 2022): the length of the header as 8 bytes, little-endian;
 * the header, a JSON object that gives each array's type, shape and place; then the arrays without gaps.
 */
final class Safetensors {
    private static final String METADATA = "__metadata__";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int BLOCK = 1 << 18;
    /** The header is padded with blanks, so that the arrays begin at a multiple of it. */
    private static final int ALIGNMENT = 8;
    /** The limit that the format's own library sets. */
    private static final long LONGEST_HEADER = 100_000_000;

    private Safetensors() {}

    /** Writes arrays in the order of the map, and makes sure that they are on the disk. */
    static void write(Path file, Map<String, Grid> arrays, Map<String, String> metadata) throws IOException {
        byte[] header = header(arrays, metadata).getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer start = ByteBuffer.allocate(Long.BYTES + header.length).order(ByteOrder.LITTLE_ENDIAN);
            writeAll(channel, start.putLong(header.length).put(header).flip());
            for (Grid array : arrays.values()) {
                write(channel, array);
            }
            channel.force(true);
        }
    }

    private static String header(Map<String, Grid> arrays, Map<String, String> metadata) {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        ObjectNode texts = header.putObject(METADATA);
        metadata.forEach(texts::put);
        long place = 0;
        for (Map.Entry<String, Grid> array : arrays.entrySet()) {
            ObjectNode entry = header.putObject(array.getKey());
            entry.put("dtype", "F32");
            entry.putArray("shape")
                    .add(array.getValue().rows())
                    .add(array.getValue().cols());
            long end = place + bytes(array.getValue());
            entry.putArray("data_offsets").add(place).add(end);
            place = end;
        }
        String json = header.toString();
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return json + " ".repeat((ALIGNMENT - length % ALIGNMENT) % ALIGNMENT);
    }

    private static long bytes(Grid array) {
        return (long) array.rows() * array.cols() * Float.BYTES;
    }

    private static int rowsOfBlock(Grid array) {
        return Math.max(1, BLOCK / Float.BYTES / array.cols());
    }

    private static void write(FileChannel channel, Grid array) throws IOException {
        int most = rowsOfBlock(array);
        float[] values = new float[most * array.cols()];
        ByteBuffer bytes =
                ByteBuffer.allocateDirect(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < array.rows(); row += most) {
            int rows = Math.min(most, array.rows() - row);
            array.read(row, rows, values);
            bytes.clear();
            bytes.asFloatBuffer().put(values, 0, rows * array.cols());
            writeAll(channel, bytes.limit(rows * array.cols() * Float.BYTES));
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * Reads arrays into grids of the same names and shapes.
     *
     * @throws BadModelException if the file does not hold just these arrays
     */
    static void read(Path file, Map<String, Grid> arrays) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            JsonNode header = readHeader(file, channel);
            long data = channel.position();
            for (Map.Entry<String, Grid> array : arrays.entrySet()) {
                long place = place(file, header.path(array.getKey()), array.getKey(), array.getValue());
                read(channel.position(data + place), array.getValue());
            }
            int others = header.size() - (header.has(METADATA) ? 1 : 0) - arrays.size();
            if (others != 0) {
                throw foreign(file, "it holds " + others + " arrays that the model does not have");
            }
        } catch (EOFException e) {
            throw new BadModelException(file + " was cut off: copy the model anew.", e);
        }
    }

    private static JsonNode readHeader(Path file, FileChannel channel) throws IOException {
        long length = readAll(channel, Long.BYTES).getLong();
        if (length < 0 || length > LONGEST_HEADER) {
            throw foreign(file, "it is not in the format safetensors");
        }
        String text =
                StandardCharsets.UTF_8.decode(readAll(channel, (int) length)).toString();
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw foreign(file, "it is not in the format safetensors");
        }
    }

    private static long place(Path file, JsonNode entry, String name, Grid array) throws IOException {
        if (entry.isMissingNode()) {
            throw foreign(file, "it does not hold the array " + name);
        }
        JsonNode shape = entry.path("shape");
        JsonNode offsets = entry.path("data_offsets");
        boolean same = "F32".equals(entry.path("dtype").asText())
                && shape.size() == 2
                && shape.path(0).asLong() == array.rows()
                && shape.path(1).asLong() == array.cols()
                && offsets.path(1).asLong() - offsets.path(0).asLong() == bytes(array)
                && offsets.path(0).asLong() >= 0;
        if (!same) {
            throw foreign(
                    file,
                    "its array " + name + " is " + entry + ", but the model's is F32 of [" + array.rows() + ","
                            + array.cols() + "]");
        }
        return offsets.path(0).asLong();
    }

    private static BadModelException foreign(Path file, String reason) {
        return new BadModelException(file + " does not belong to this model: " + reason + "; copy the model anew.");
    }

    private static void read(FileChannel channel, Grid array) throws IOException {
        int most = rowsOfBlock(array);
        float[] values = new float[most * array.cols()];
        for (int row = 0; row < array.rows(); row += most) {
            int rows = Math.min(most, array.rows() - row);
            readAll(channel, rows * array.cols() * Float.BYTES).asFloatBuffer().get(values, 0, rows * array.cols());
            array.write(row, rows, values);
        }
    }

    private static ByteBuffer readAll(FileChannel channel, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(count, channel.size() - channel.position()))
                .order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.position() < count) {
            if (channel.read(bytes) <= 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }
}
