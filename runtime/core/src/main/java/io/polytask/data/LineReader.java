package io.polytask.data;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a text, none of which may be longer than the memory can take. */
final class LineReader implements Closeable {
    private static final int BLOCK = 1 << 13;

    private final String file;
    private final Utf8Reader text;
    private final int limit;
    private final char[] block = new char[BLOCK];
    private final StringBuilder begun = new StringBuilder();
    private int next;
    private int filled;
    private boolean afterReturn;
    private long line;

    /**
     * Reads nothing yet.
     *
     * @param file what messages call it
     * @param limit the most characters of a line
     */
    LineReader(String file, Utf8Reader text, int limit) {
        this.file = file;
        this.text = text;
        this.limit = limit;
    }

    /** The next line without what ends it; null after the last one. */
    @Nullable
    String readLine() throws IOException {
        line++;
        begun.setLength(0);
        boolean any = false;
        while (fill()) {
            if (afterReturn && block[next] == '\n') {
                next++;
                afterReturn = false;
                continue;
            }
            afterReturn = false;
            any = true;
            int end = end();
            boolean ended = end < filled;
            if (begun.length() + (end - next) > limit) {
                throw new SourceLocation(file, line, "").bad(BadData.FILE, RowLength.sentence("line", limit));
            }
            begun.append(block, next, end - next);
            next = end;
            if (ended) {
                afterReturn = block[end] == '\r';
                next = end + 1;
                break;
            }
        }
        line -= any ? 0 : 1;
        return any ? begun.toString() : null;
    }

    /** Whether there is a character to read. */
    private boolean fill() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, text.read(block, 0, BLOCK));
        }
        return filled > 0;
    }

    private int end() {
        int end = next;
        while (end < filled && block[end] != '\n' && block[end] != '\r') {
            end++;
        }
        return end;
    }

    /** The line that was read last, counted from 1. */
    long line() {
        return line;
    }

    /** The first bytes of that line that are not UTF-8, as hexadecimal digits; null if there are none. */
    @Nullable
    String spoilt() {
        return text.isSpoilt() ? text.spoilt(line, line) : null;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
