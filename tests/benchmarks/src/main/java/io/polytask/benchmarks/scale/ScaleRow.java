package io.polytask.benchmarks.scale;

/**
 * A row of the table.
 *
 * @param axis what grows
 * @param value how far, as the table names it
 * @param micros of a step
 * @param examplesPerSecond that are trained on
 * @param timeRatio the time by that of the axis' first row
 * @param arithmetic µs that the machine needs for the FLOPs of the step's products and the bytes of its parameters and vectors
 * @param arithmeticRatio the same by that of the first row
 * @param nativeMegabytes that ND4J holds
 * @param heapMegabytes that the Java heap holds
 * @param residentMegabytes of the process
 */
public record ScaleRow(
        String axis,
        String value,
        double micros,
        double examplesPerSecond,
        double timeRatio,
        double arithmetic,
        double arithmeticRatio,
        double nativeMegabytes,
        double heapMegabytes,
        double residentMegabytes) {}
