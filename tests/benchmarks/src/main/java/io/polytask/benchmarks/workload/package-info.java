/** The workloads: networks, starting weights, examples, and what is measured of them. */
package io.polytask.benchmarks.workload;
