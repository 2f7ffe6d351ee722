package io.polytask.conformance;

import static org.assertj.core.api.Assertions.assertThat;

/** The largest difference of one kind that a test class has seen. */
final class Deviation {
    private final String what;
    private final double tolerance;
    private double worst;
    private String where = "nothing";

    Deviation(String what, double tolerance) {
        this.what = what;
        this.tolerance = tolerance;
    }

    /**
     * Asserts that two arrays agree. A difference is relative to the largest number of the expected array, because a float
     * sum is no more precise than its largest terms; below 1 it is absolute where {@code floor} is 1.
     */
    void check(String place, double[] actual, double[] expected, double floor) {
        assertThat(actual).as(place).hasSameSizeAs(expected);
        double scale = floor;
        for (double value : expected) {
            scale = Math.max(scale, Math.abs(value));
        }
        for (int i = 0; i < expected.length; i++) {
            double difference = actual[i] == expected[i] ? 0 : Math.abs(actual[i] - expected[i]) / scale;
            assertThat(difference)
                    .as("%s: %s[%d] is %s, expected %s", what, place, i, actual[i], expected[i])
                    .isLessThanOrEqualTo(tolerance);
            if (difference > worst) {
                worst = difference;
                where = place;
            }
        }
    }

    @Override
    public String toString() {
        return String.format("%s: at most %.1e (%s), allowed %.0e", what, worst, where, tolerance);
    }
}
