package io.polytask.benchmarks.solo;

/**
 * A part of something, and the whole.
 *
 * @param workload the network
 * @param batch with how many examples
 * @param part µs of the part
 * @param whole µs of the whole
 * @param percent of the whole that the part takes
 */
public record Share(String workload, int batch, double part, double whole, double percent) {}
