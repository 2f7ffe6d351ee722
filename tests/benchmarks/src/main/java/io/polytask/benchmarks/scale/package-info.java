/** What a training step costs as one thing grows, beside what its arithmetic costs. */
package io.polytask.benchmarks.scale;
