package io.polytask.encode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of one column, row after row. */
final class ColumnDigest {
    private final MessageDigest digest = sha256();
    private final ByteBuffer block = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime lacks SHA-256, which every one must have.", e);
        }
    }

    void add(int value) {
        if (block.remaining() < Integer.BYTES) {
            flush();
        }
        block.putInt(value);
    }

    void add(Ints values) {
        for (int i = 0; i < values.size(); i++) {
            add(values.get(i));
        }
    }

    void add(Floats values) {
        for (int i = 0; i < values.size(); i++) {
            add(Float.floatToIntBits(values.get(i)));
        }
    }

    private void flush() {
        digest.update(block.array(), 0, block.position());
        block.clear();
    }

    /** The hash; nothing can be added afterwards. */
    byte[] hash() {
        flush();
        return digest.digest();
    }
}
