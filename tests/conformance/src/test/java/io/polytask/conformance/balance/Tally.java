package io.polytask.conformance.balance;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the figures of one method were compared to. */
final class Tally {
    final String method;
    final double tolerance;
    private final Map<String, Integer> notes = new TreeMap<>();
    private int cases;
    private int steps;
    private double worst;

    Tally(String method, double tolerance) {
        this.method = method;
        this.tolerance = tolerance;
    }

    void beginCase() {
        cases++;
    }

    void step(double deviation) {
        steps++;
        worst = Math.max(worst, deviation);
    }

    /** A step that is not compared as it stands, and why. */
    void note(String reason) {
        notes.merge(reason, 1, Integer::sum);
    }

    /** {@code max |a - b| / (1 + max |b|)}. */
    static double deviation(double[] own, double[] expected) {
        double difference = own.length == expected.length ? 0 : Double.POSITIVE_INFINITY;
        double scale = 1;
        for (int i = 0; i < expected.length; i++) {
            double apart = Math.abs(own[i] - expected[i]);
            difference = Double.isNaN(apart) ? Double.POSITIVE_INFINITY : Math.max(difference, apart);
            scale = Math.max(scale, 1 + Math.abs(expected[i]));
        }
        return difference / scale;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "%-24s %5d %6d   %8.1e  %8.0e", method, cases, steps, worst, tolerance));
        notes.forEach((reason, count) -> text.append(String.format("%n    %d of them: %s", count, reason)));
        return text.toString();
    }
}
