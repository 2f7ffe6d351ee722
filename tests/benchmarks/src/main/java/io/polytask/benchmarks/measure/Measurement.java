package io.polytask.benchmarks.measure;

import java.util.Locale;

/**
 * What a short run of steps took.
 *
 * @param median µs of a step
 * @param p90 µs that nine of ten steps stay under
 * @param allocated bytes of the Java heap, a step
 */
public record Measurement(double median, double p90, double allocated) {
    String write() {
        return String.format(Locale.ROOT, "%.4f %.4f %.1f", median, p90, allocated);
    }

    static Measurement read(String text) {
        String[] numbers = text.split(" ");
        return new Measurement(
                Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2]));
    }
}
