package io.polytask.processor.model;

/** What a layer or head reads: an input, or an earlier layer. */
public record Source(String name, boolean input, Signal signal) {}
