/** Processes, rounds, and the check that all libraries compute the same. */
package io.polytask.benchmarks.measure;
