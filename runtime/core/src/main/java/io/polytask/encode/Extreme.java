package io.polytask.encode;

/**
 * A number of the data that is far from the others, as a network sees it.
 *
 * @param size its magnitude there
 * @param row of the example
 * @param text which input or label it is, and the number itself
 */
public record Extreme(double size, int row, String text) {}
