package io.polytask.weighting;

/** Numbers of at least 0 that sum up to 1. */
final class Simplex {
    private Simplex() {}

    /** Replaces the first numbers by their softmax. */
    static void softmax(double[] values, int n) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, values[i]);
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            values[i] = Math.exp(values[i] - largest);
            sum += values[i];
        }
        for (int i = 0; i < n; i++) {
            values[i] /= sum;
        }
    }

    /**
     * Replaces the first numbers by the nearest point of the simplex (Held, Wolfe, Crowder 1974): all less a threshold, and
     * none below 0.
     */
    static void project(double[] values, int n) {
        double threshold = Double.NEGATIVE_INFINITY;
        int kept = 0;
        for (int before = -1; kept != before; ) {
            before = kept;
            double sum = 0;
            kept = 0;
            for (int i = 0; i < n; i++) {
                if (values[i] > threshold) {
                    sum += values[i];
                    kept++;
                }
            }
            threshold = (sum - 1) / kept;
        }
        for (int i = 0; i < n; i++) {
            values[i] = Math.max(0, values[i] - threshold);
        }
    }
}
