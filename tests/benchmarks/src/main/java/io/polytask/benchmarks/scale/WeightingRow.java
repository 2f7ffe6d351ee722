package io.polytask.benchmarks.scale;

/**
 * A row of the table of weightings.
 *
 * @param weighting its constant
 * @param space by what it looks at gradients, if it does
 * @param tasks on one trunk
 * @param micros of CPU time of a step
 * @param timeRatio the same by that of EQUAL
 * @param waysRatio what its products cost if it goes as LibMTL does, by those of EQUAL: see {@link Ways}
 */
public record WeightingRow(
        String weighting, String space, int tasks, double micros, double timeRatio, double waysRatio) {}
