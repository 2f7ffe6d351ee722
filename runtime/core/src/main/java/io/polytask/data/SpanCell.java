package io.polytask.data;

/**
 * A span as a cell has it.
 *
 * @param type the name of its type
 * @param start the first character or token, counted from 0
 * @param end the one after the last
 */
record SpanCell(String type, int start, int end) {}
