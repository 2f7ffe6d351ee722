package io.polytask.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8, leaves out a byte order mark, and remembers in which lines there are bytes that are not UTF-8. A reader
 * of lines runs ahead of the rows it gives, so that it is the row's business to ask whether it is spoilt.
 */
final class Utf8Reader extends Reader {
    private static final int BLOCK = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final Deque<Spoilt> spoilt = new ArrayDeque<>();
    private boolean end;
    private boolean begun;
    private boolean afterReturn;
    private char low;
    private long line = 1;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** The line that was decoded last, counted from 1. */
    long line() {
        return line;
    }

    /** The first bytes that are not UTF-8 in these lines, as hexadecimal digits; null if there are none. */
    @Nullable
    String spoilt(long first, long last) {
        while (!spoilt.isEmpty() && spoilt.element().line < first) {
            spoilt.remove();
        }
        return spoilt.isEmpty() || spoilt.element().line > last ? null : spoilt.element().digits;
    }

    boolean isSpoilt() {
        return !spoilt.isEmpty();
    }

    /** What is wrong with such bytes, and what to do. */
    static String sentence(String digits) {
        return "the bytes " + digits + " are not UTF-8: save the file as UTF-8.";
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (low != 0 && length > 0) {
            target[from] = low;
            low = 0;
            return 1;
        }
        CharBuffer chars = CharBuffer.wrap(target, from, length);
        while (chars.position() == from && length > 0) {
            if (!decode(chars, target, from)) {
                return -1;
            }
        }
        return chars.position() - from;
    }

    /** Decodes what there is; false at the end. */
    private boolean decode(CharBuffer chars, char[] target, int from) throws IOException {
        CoderResult result = decoder.decode(bytes, chars, end);
        countLines(target, from, chars.position());
        while (result.isError() && chars.hasRemaining()) {
            replace(result.length(), chars);
            int before = chars.position();
            result = decoder.decode(bytes, chars, end);
            countLines(target, before, chars.position());
        }
        if (result.isOverflow() && chars.position() == from) {
            split(chars);
        } else if (result.isUnderflow() && chars.position() == from) {
            if (end) {
                return false;
            }
            fill();
        }
        if (!begun && chars.position() > from) {
            begun = true;
            if (target[from] == MARK) {
                System.arraycopy(target, from + 1, target, from, chars.position() - from - 1);
                chars.position(chars.position() - 1);
            }
        }
        return true;
    }

    /** A character of two chars where one char is asked for. */
    private void split(CharBuffer chars) {
        char[] pair = new char[2];
        decoder.decode(bytes, CharBuffer.wrap(pair), end);
        chars.put(pair[0]);
        low = pair[1];
        afterReturn = false;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            end = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private void replace(int length, CharBuffer chars) {
        if (spoilt.isEmpty() || spoilt.getLast().line < line) { // only the first of a line is ever told
            int start = bytes.position();
            spoilt.add(
                    new Spoilt(line, HexFormat.of().withUpperCase().formatHex(bytes.array(), start, start + length)));
        }
        bytes.position(bytes.position() + length);
        chars.put('\uFFFD');
        afterReturn = false;
    }

    private void countLines(char[] target, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = target[i];
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private record Spoilt(long line, String digits) {}
}
