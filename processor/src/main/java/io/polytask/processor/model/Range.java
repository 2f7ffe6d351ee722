package io.polytask.processor.model;

import static io.polytask.processor.diagnostics.DiagnosticId.OUT_OF_RANGE;

import io.polytask.processor.diagnostics.Report;
import java.util.List;

/**
 * The numbers that an attribute may have.
 *
 * @param text the range in words
 * @param least the least number
 * @param leastIncluded whether it may be had
 * @param limit what all numbers are below
 */
public record Range(String text, double least, boolean leastIncluded, double limit) {
    /** How many numbers one array of the engine holds, and so the parameters of a network, at most. */
    public static final int LARGEST = 536_870_911;

    /** How large something is. */
    public static final Range SIZE = new Range("at least 1", 1, true, LARGEST + 1.0);
    /** How large something is that needs two. */
    public static final Range SIZE_FROM_2 = new Range("at least 2", 2, true, LARGEST + 1.0);
    /** How large something is that may be missing. */
    public static final Range SIZE_FROM_0 = new Range("at least 0", 0, true, LARGEST + 1.0);
    /** A number from 1. */
    public static final Range AT_LEAST_1 = new Range("at least 1", 1, true, Double.POSITIVE_INFINITY);
    /** A number from 0. */
    public static final Range AT_LEAST_0 = new Range("at least 0", 0, true, Double.POSITIVE_INFINITY);
    /** A number that is no zero. */
    public static final Range ABOVE_0 = new Range("above 0", 0, false, Double.POSITIVE_INFINITY);
    /** A share that leaves something. */
    public static final Range SHARE = new Range("at least 0 and below 1", 0, true, 1);
    /** The longest n-grams. */
    public static final Range NGRAMS = new Range("1 to 5", 1, true, 6);

    /** Reports a number, or each of a list, that is written and lies outside; infinity and NaN always do. */
    public void check(String attribute, Setting<?> setting, Report report) {
        if (setting.value() instanceof List<?> list) {
            list.forEach(item -> check(attribute, (Setting<?>) item, report));
        } else if (setting.given() && setting.value() instanceof Number number && !includes(number.doubleValue())) {
            report.error(
                    OUT_OF_RANGE,
                    setting.origin(),
                    "%s is %s, but must be %s.",
                    attribute,
                    number,
                    wanted(number.doubleValue()));
        }
    }

    /** Whether a number lies inside. */
    public boolean includes(double value) {
        return (leastIncluded ? value >= least : value > least) && value < limit;
    }

    private String wanted(double value) {
        if (value >= limit && limit == SIZE.limit) {
            return "at most " + format(LARGEST) + ": no array holds more numbers";
        }
        return value == Double.POSITIVE_INFINITY ? "finite" : text;
    }

    /** A number as messages have it: {@code 536,870,911}. */
    public static String format(long number) {
        // Not by a formatter, whose locales cost javac time.
        StringBuilder digits = new StringBuilder().append(Math.abs(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return (number < 0 ? "-" : "") + digits;
    }
}
