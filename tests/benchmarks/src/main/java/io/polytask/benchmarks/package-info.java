/** The commands: Polytask beside its peers, and what is measured of it alone. */
package io.polytask.benchmarks;
