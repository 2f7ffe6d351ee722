package io.polytask.data;

import org.jspecify.annotations.Nullable;

/**
 * A span as a cell has it.
 *
 * @param type the name of its type
 * @param start the first character or token, counted from 0
 * @param end the one after the last
 * @param words what the cell says stands there; null if it does not say it
 */
record SpanCell(String type, int start, int end, @Nullable String words) {
    SpanCell(String type, int start, int end) {
        this(type, start, end, null);
    }
}
