package io.polytask.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Polytask beside a peer, as {@code peers.json} lists it.
 *
 * @param workload such as W2
 * @param kind such as train-256
 * @param peer the library, or the machine's floor
 * @param ratio of the times: below 1 Polytask is quicker
 */
public record Comparison(
        String workload, @JsonProperty("case") String kind, String peer, double ratio) {}
