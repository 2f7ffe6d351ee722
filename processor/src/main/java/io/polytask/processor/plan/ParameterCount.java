package io.polytask.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many numbers something learns, {@code 2,080 + 33 x classes}.
 *
 * @param known what is known at compile time
 * @param unknown what depends on the training data
 */
record ParameterCount(long known, List<String> unknown) {
    static final ParameterCount NONE = known(0);

    ParameterCount {
        unknown = List.copyOf(unknown);
    }

    static ParameterCount known(long count) {
        return new ParameterCount(count, List.of());
    }

    /** {@code vocabulary x 64}. */
    static ParameterCount unknown(String quantity, long times) {
        return new ParameterCount(0, List.of(quantity + " x " + format(times)));
    }

    /** Weights and biases of a linear layer. */
    static ParameterCount linear(long inputs, long outputs) {
        return known(inputs * outputs + outputs);
    }

    /** What a conditional random field learns of tags that follow each other. */
    static ParameterCount transitions(Optional<Integer> tags) {
        return tags.map(count -> known(count * (count + 2L)))
                .orElse(new ParameterCount(0, List.of("classes x (classes + 2)")));
    }

    ParameterCount plus(ParameterCount other) {
        List<String> both = new ArrayList<>(unknown);
        both.addAll(other.unknown);
        return new ParameterCount(known + other.known, both);
    }

    @Override
    public String toString() {
        List<String> terms = new ArrayList<>();
        if (known > 0 || unknown.isEmpty()) {
            terms.add(format(known));
        }
        terms.addAll(unknown);
        return String.join(" + ", terms);
    }

    /** {@code 195 parameters, and what depends on the data}. */
    String total() {
        return format(known) + " parameters" + (unknown.isEmpty() ? "" : ", and what depends on the data");
    }

    private static String format(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
