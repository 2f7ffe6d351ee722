package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.OUT_OF_RANGE;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.Setting;
import java.util.List;
import java.util.Locale;

/** The numbers that an attribute may have. */
record Range(String text, double least, boolean leastIncluded, double limit) {
    /** How many numbers one array of the engine holds, and so the parameters of a network, at most. */
    static final int LARGEST = 536_870_911;

    static final Range SIZE = new Range("at least 1", 1, true, LARGEST + 1.0);
    static final Range SIZE_FROM_2 = new Range("at least 2", 2, true, LARGEST + 1.0);
    static final Range SIZE_FROM_0 = new Range("at least 0", 0, true, LARGEST + 1.0);
    static final Range AT_LEAST_1 = new Range("at least 1", 1, true, Double.POSITIVE_INFINITY);
    static final Range AT_LEAST_0 = new Range("at least 0", 0, true, Double.POSITIVE_INFINITY);
    static final Range ABOVE_0 = new Range("above 0", 0, false, Double.POSITIVE_INFINITY);
    static final Range SHARE = new Range("at least 0 and below 1", 0, true, 1);
    static final Range NGRAMS = new Range("1 to 5", 1, true, 6);

    /** Reports a number that is written and lies outside; infinity and NaN always do. */
    void check(String attribute, Setting<? extends Number> number, Report report) {
        double value = number.value().doubleValue();
        if (number.given() && !includes(value)) {
            report.error(
                    OUT_OF_RANGE,
                    number.origin(),
                    "%s is %s, but must be %s.",
                    attribute,
                    number.value(),
                    wanted(value));
        }
    }

    boolean includes(double value) {
        return (leastIncluded ? value >= least : value > least) && value < limit;
    }

    private String wanted(double value) {
        if (value >= limit && limit == SIZE.limit) {
            return "at most " + format(LARGEST) + ": no array holds more numbers";
        }
        return value == Double.POSITIVE_INFINITY ? "finite" : text;
    }

    /** {@code 536,870,911}. */
    static String format(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Reports each number of a list that lies outside. */
    void checkEach(
            String attribute, Setting<? extends List<? extends Setting<? extends Number>>> numbers, Report report) {
        numbers.value().forEach(number -> check(attribute, number, report));
    }
}
