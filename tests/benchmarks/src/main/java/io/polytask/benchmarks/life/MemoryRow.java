package io.polytask.benchmarks.life;

/**
 * What a process holds after some steps.
 *
 * @param training what it trains
 * @param step how many steps it has done
 * @param nativeKilobytes that ND4J counts
 * @param heapMegabytes that the Java heap holds
 * @param residentMegabytes of the process
 */
public record MemoryRow(
        String training, int step, double nativeKilobytes, double heapMegabytes, double residentMegabytes) {}
