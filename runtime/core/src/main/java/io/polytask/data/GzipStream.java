package io.polytask.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks a gzip file (RFC 1952), all members of it. {@code GZIPInputStream} takes a file for ended where its next member is
 * still on its way (in a pipe), and where that member's header is damaged: the rest would be lost without a word.
 */
final class GzipStream extends InflaterInputStream {
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final PushbackInputStream packed;
    private final CRC32 checksum = new CRC32();
    private boolean ended;

    /** Reads the first header; so many bytes are read at a time. */
    GzipStream(InputStream in, int block) throws IOException {
        this(new PushbackInputStream(in, block), block);
    }

    private GzipStream(PushbackInputStream packed, int block) throws IOException {
        super(packed, new Inflater(/* nowrap= */ true), block);
        this.packed = packed;
        header(packed.read());
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = -1;
        while (count < 0 && !ended) {
            count = super.read(target, from, length);
            if (count < 0) {
                endMember();
            }
        }
        checksum.update(target, from, Math.max(0, count));
        return count;
    }

    private void endMember() throws IOException {
        int rest = inf.getRemaining();
        packed.unread(buf, len - rest, rest);
        if (!inf.finished()
                || number(4) != checksum.getValue()
                || number(4) != (inf.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw new ZipException("its checksum does not fit");
        }
        inf.reset();
        checksum.reset();
        int next = packed.read();
        while (next == 0) { // what fills the last block of a tape
            next = packed.read();
        }
        ended = next < 0;
        if (!ended) {
            header(next);
        }
    }

    private void header(int first) throws IOException {
        if (first != 0x1F || number(1) != 0x8B || number(1) != DEFLATE) {
            throw new ZipException("something else than gzip follows");
        }
        long flags = number(1);
        packed.skipNBytes(6);
        if ((flags & EXTRA) != 0) {
            packed.skipNBytes(number(2));
        }
        skipTexts(Long.bitCount(flags & (NAME | COMMENT)));
        if ((flags & HEADER_CHECKSUM) != 0) {
            packed.skipNBytes(2);
        }
    }

    /** Skips texts that end with a zero. */
    private void skipTexts(int count) throws IOException {
        for (int skipped = 0; skipped < count; ) {
            if (number(1) == 0) {
                skipped++;
            }
        }
    }

    /** A number of so many bytes, the lowest first. */
    private long number(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            int next = packed.read();
            if (next < 0) {
                throw new EOFException("the file ends in the middle");
            }
            number |= (long) next << (Byte.SIZE * i);
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        inf.end();
        super.close();
    }
}
