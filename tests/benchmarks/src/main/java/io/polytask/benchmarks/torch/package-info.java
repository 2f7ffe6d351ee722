/** The workloads on libtorch. */
package io.polytask.benchmarks.torch;
