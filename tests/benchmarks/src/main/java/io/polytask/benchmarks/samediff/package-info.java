/** The workloads on SameDiff. */
package io.polytask.benchmarks.samediff;
