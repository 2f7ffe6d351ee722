/** The workloads as a user of Polytask declares them: annotated classes, trained and asked by the public interface. */
package io.polytask.benchmarks.polytask;
