/** Polytask beside its peers, in one run. */
package io.polytask.benchmarks;
