/** JMH as all but the peers use it: each benchmark in a process of its own, with what it allocates and holds. */
package io.polytask.benchmarks.sample;
