/** What is measured of Polytask alone: predictions, the parts of a step, and what they allocate. */
package io.polytask.benchmarks.solo;
