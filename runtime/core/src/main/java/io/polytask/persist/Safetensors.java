package io.polytask.persist;

import io.polytask.tensor.MatrixView;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.Map;

/**
 * Files of named arrays in the format safetensors (Hugging Face 2022): the length of the header as 8 bytes, little-endian;
 * the header, a JSON object that gives each array's type, shape and offsets; then the arrays without gaps.
 */
final class Safetensors {
    private static final int BLOCK = 1 << 18;

    private Safetensors() {}

    /** Writes arrays in the order of the map. */
    static void write(WritableByteChannel channel, Map<String, MatrixView> arrays, Map<String, String> metadata)
            throws IOException {
        byte[] header = SafetensorsHeader.write(arrays, metadata);
        ByteBuffer start = ByteBuffer.allocate(Long.BYTES + header.length).order(ByteOrder.LITTLE_ENDIAN);
        writeAll(channel, start.putLong(header.length).put(header).flip());
        for (MatrixView array : arrays.values()) {
            write(channel, array);
        }
    }

    private static int rowsOfBlock(MatrixView array) {
        return Math.max(1, BLOCK / Float.BYTES / array.cols());
    }

    private static void write(WritableByteChannel channel, MatrixView array) throws IOException {
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

    private static void writeAll(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * Reads arrays into grids of the same names and shapes, to the last byte of the file.
     *
     * @param file for messages
     * @param bytes how many there are
     * @return the metadata
     * @throws BadModelException if the file does not hold just these arrays, of finite numbers
     */
    static Map<String, String> read(Path file, InputStream in, long bytes, Map<String, MatrixView> arrays)
            throws IOException {
        try {
            long length = buffer(in, Long.BYTES).getLong();
            if (length < 0 || length > Math.min(bytes - Long.BYTES, SafetensorsHeader.LONGEST)) {
                throw SafetensorsHeader.foreign(file, "it is not in the format safetensors");
            }
            SafetensorsHeader header = SafetensorsHeader.parse(
                    file, buffer(in, (int) length).array(), bytes - Long.BYTES - length, arrays);
            for (Map.Entry<String, MatrixView> array : header.inOrder().entrySet()) {
                read(file, in, array.getKey(), array.getValue());
            }
            return header.metadata();
        } catch (EOFException e) {
            throw new BadModelException(file + " was cut off: copy the model anew.", e);
        }
    }

    private static void read(Path file, InputStream in, String name, MatrixView array) throws IOException {
        int most = rowsOfBlock(array);
        float[] values = new float[most * array.cols()];
        for (int row = 0; row < array.rows(); row += most) {
            int rows = Math.min(most, array.rows() - row);
            buffer(in, rows * array.cols() * Float.BYTES).asFloatBuffer().get(values, 0, rows * array.cols());
            for (int i = 0; i < rows * array.cols(); i++) {
                if (!Float.isFinite(values[i])) {
                    throw SafetensorsHeader.foreign(file, "its array " + name + " holds " + values[i]);
                }
            }
            array.write(row, rows, values);
        }
    }

    private static ByteBuffer buffer(InputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
