package io.polytask.benchmarks.solo;

/**
 * Predictions of one example each.
 *
 * @param workload the network
 * @param threads that ask the same model at once
 * @param perSecond predictions of all threads together
 * @param median µs of a prediction
 * @param p99 µs that 99 of 100 predictions stay under
 */
public record Concurrency(String workload, int threads, double perSecond, double median, double p99) {}
