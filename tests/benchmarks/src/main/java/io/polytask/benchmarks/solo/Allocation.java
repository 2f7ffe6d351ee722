package io.polytask.benchmarks.solo;

/**
 * What is left for the garbage collector.
 *
 * @param workload the network
 * @param part a training step or a prediction
 * @param batch with how many examples
 * @param threads worker threads
 * @param bytes of the Java heap, each time
 */
public record Allocation(String workload, String part, int batch, int threads, double bytes) {}
