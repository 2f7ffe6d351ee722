package io.polytask.benchmarks.sample;

/**
 * What a trial has shown.
 *
 * @param mean µs
 * @param median µs
 * @param p99 µs that 99 of 100 stay under
 * @param perSecond how often all threads together did it
 * @param allocated bytes of the Java heap, each time
 * @param nativeBytes that ND4J holds
 * @param heapBytes that the Java heap holds after a collection
 * @param residentBytes of the whole process
 */
public record Sampled(
        double mean,
        double median,
        double p99,
        double perSecond,
        double allocated,
        double nativeBytes,
        double heapBytes,
        double residentBytes) {}
