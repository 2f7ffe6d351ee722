package io.polytask.processor.model;

import io.polytask.processor.diagnostics.Origin;

/**
 * The value of an attribute of an annotation.
 *
 * @param value what is written, or else the default
 * @param given whether it is written in the source, be it equal to the default or not
 * @param origin where it is written; else the annotation
 */
public record Setting<T>(T value, boolean given, Origin origin) {}
