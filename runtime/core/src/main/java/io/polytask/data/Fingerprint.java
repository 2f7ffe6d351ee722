package io.polytask.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of encoded data. */
final class Fingerprint {
    private final MessageDigest digest;
    private final ByteBuffer block = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
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
        add(values.size());
        for (int i = 0; i < values.size(); i++) {
            add(values.get(i));
        }
    }

    void add(Floats values) {
        add(values.size());
        for (int i = 0; i < values.size(); i++) {
            add(Float.floatToIntBits(values.get(i)));
        }
    }

    private void flush() {
        digest.update(block.array(), 0, block.position());
        block.clear();
    }

    String digits() {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }
}
