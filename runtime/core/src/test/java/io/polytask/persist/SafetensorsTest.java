package io.polytask.persist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.polytask.tensor.MatrixView;
import io.polytask.tensor.NativeFloats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsTest {
    @TempDir
    Path directory;

    private static MatrixView matrix(int rows, int cols, float... values) {
        MatrixView matrix = MatrixView.of(NativeFloats.ofZeros((long) rows * cols), 0, rows, cols);
        if (values.length > 0) {
            matrix.write(0, rows, values);
        }
        return matrix;
    }

    private Path write(String header, float... values) throws IOException {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes =
                ByteBuffer.allocate(8 + text.length + 4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(text.length).put(text);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return Files.write(directory.resolve("w"), bytes.array());
    }

    private static void write(Path file, Map<String, MatrixView> arrays, Map<String, String> metadata)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Safetensors.write(channel, arrays, metadata);
        }
    }

    private static Map<String, String> read(Path file, Map<String, MatrixView> arrays) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Safetensors.read(file, in, Files.size(file), arrays);
        }
    }

    private static void refused(Path file, Map<String, MatrixView> arrays, String message) {
        assertThatExceptionOfType(BadModelException.class)
                .isThrownBy(() -> read(file, arrays))
                .withMessage(file + message);
    }

    @Test
    void theBytesAreThoseOfTheFormat() throws IOException {
        Map<String, MatrixView> arrays = new LinkedHashMap<>();
        arrays.put("a.weight", matrix(2, 1, 1, -0.0f));
        arrays.put("b", matrix(1, 1, Float.MIN_VALUE));
        Path file = directory.resolve("w");
        write(file, arrays, Map.of("model", "Ré"));
        String header = "{\"__metadata__\":{\"model\":\"Ré\"},"
                + "\"a.weight\":{\"dtype\":\"F32\",\"shape\":[2,1],\"data_offsets\":[0,8]},"
                + "\"b\":{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[8,12]}}";
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        int length = (text.length + 7) / 8 * 8;
        ByteBuffer expected = ByteBuffer.allocate(8 + length + 12).order(ByteOrder.LITTLE_ENDIAN);
        expected.putLong(length).put(text);
        while (expected.position() < 8 + length) {
            expected.put((byte) ' ');
        }
        expected.putInt(0x3F800000).putInt(0x80000000).putInt(1);
        assertThat(file).hasBinaryContent(expected.array());
    }

    @Test
    void whatIsWrittenIsReadWhateverTheOrder() throws IOException {
        Path file = write(
                "{\"b\":{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[8,12]},"
                        + "\"a\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]}}",
                1,
                2,
                3);
        Map<String, MatrixView> arrays = new LinkedHashMap<>();
        arrays.put("a", matrix(1, 2));
        arrays.put("b", matrix(1, 1));
        read(file, arrays);
        assertThat(arrays.get("a").toArray()).containsExactly(1, 2);
        assertThat(arrays.get("b").toArray()).containsExactly(3);
    }

    @Test
    void largeArraysGoInBlocks() throws IOException {
        float[] values = new float[70_001 * 3];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        Path file = directory.resolve("w");
        write(file, Map.of("a", matrix(70_001, 3, values)), Map.of());
        MatrixView read = matrix(70_001, 3);
        read(file, Map.of("a", read));
        assertThat(read.toArray()).containsExactly(values);
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Map<String, MatrixView> one = Map.of("a", matrix(1, 1));
        String array = "{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[0,4]}";
        refused(Files.writeString(directory.resolve("w"), "abc"), one, " was cut off: copy the model anew.");
        refused(
                Files.writeString(directory.resolve("w"), "a long text without any header"),
                one,
                " does not belong to this model: it is not in the format safetensors; copy the model anew.");
        refused(
                write("{\"a\""),
                one,
                " does not belong to this model: it is not in the format safetensors; copy the model anew.");
        refused(write("{}"), one, " does not belong to this model: it does not hold the array a; copy the model anew.");
        refused(
                write("{\"a\":" + array.replace("F32", "F64") + "}", 1),
                one,
                " does not belong to this model: its array a is {\"dtype\":\"F64\",\"shape\":[1,1],\"data_offsets\":[0,4]}, "
                        + "but the model's is F32 of [1,1]; copy the model anew.");
        refused(
                write("{\"a\":" + array + ",\"b\":" + array + "}", 1),
                one,
                " does not belong to this model: it holds 1 arrays that the model does not have; copy the model anew.");
        refused(write("{\"a\":" + array + "}"), one, " was cut off: copy the model anew.");
    }
}
