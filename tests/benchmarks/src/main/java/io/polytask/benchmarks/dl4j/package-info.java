/** The workloads on DL4J. */
package io.polytask.benchmarks.dl4j;
