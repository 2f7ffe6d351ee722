package io.polytask.benchmarks.scale;

/**
 * A row of the table of weightings.
 *
 * @param trunk the network
 * @param weighting its constant
 * @param space by what it looks at gradients, if it does
 * @param tasks on one trunk
 * @param micros of CPU time of a step
 * @param timeRatio the same by that of EQUAL
 * @param waysRatio what its products cost if it goes as LibMTL does, by those of EQUAL: see {@link Ways}
 */
public record WeightingRow(
        Trunk trunk, String weighting, String space, int tasks, double micros, double timeRatio, double waysRatio) {
    /** How much less than LibMTL's products ask for it takes, in percent: negative where it takes more. */
    public double saved() {
        return 100 * (1 - timeRatio / waysRatio);
    }
}
