package io.polytask.api;

/**
 * The prediction of a number.
 *
 * @param value in the unit of the labels
 */
public record Regression(double value) implements TaskPrediction {}
