package io.polytask.examples.digits;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A gzipped file of bytes in the format IDX, in which MNIST comes: two zeros, the type 8 (unsigned byte), the number of
 * dimensions, their sizes as big-endian integers, then the bytes.
 *
 * @param name of the file
 * @param sizes of its dimensions
 * @param bytes row by row, each unsigned
 */
record IdxFile(String name, int[] sizes, byte[] bytes) {
    private static final int MAGIC_OF_BYTES = 0x0800;

    static IdxFile read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16))) {
            int magic = in.readInt();
            if (magic >> 8 != MAGIC_OF_BYTES >> 8) {
                throw new IOException(
                        file + " is no IDX file of bytes: it begins with " + Integer.toHexString(magic) + ".");
            }
            int[] sizes = new int[magic & 0xFF];
            int all = 1;
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = in.readInt();
                all = Math.multiplyExact(all, sizes[i]);
            }
            byte[] bytes = in.readNBytes(all);
            if (bytes.length < all) {
                throw new IOException(file + " ends after " + bytes.length + " of " + all + " bytes.");
            }
            return new IdxFile(file.getFileName().toString(), sizes, bytes);
        } catch (EOFException | ZipException e) {
            throw new IOException(file + " is no gzipped IDX file, or is cut off.", e);
        }
    }

    /** How many entries there are. */
    int size() {
        return sizes.length == 0 ? 0 : sizes[0];
    }

    /** A byte as a number from 0 to 255. */
    int get(int place) {
        return bytes[place] & 0xFF;
    }
}
