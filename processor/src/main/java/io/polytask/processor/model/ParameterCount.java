package io.polytask.processor.model;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many numbers something learns, {@code 2,080 + 33 x classes}.
 *
 * @param known what is known at compile time; {@link Long#MAX_VALUE} if it is no less
 * @param unknown what depends on the training data
 */
public record ParameterCount(long known, List<String> unknown) {
    /** Nothing is learned. */
    public static final ParameterCount NONE = known(0);

    /** Copies the list. */
    public ParameterCount {
        unknown = List.copyOf(unknown);
    }

    /** So many. */
    public static ParameterCount known(long count) {
        return new ParameterCount(count, List.of());
    }

    /** {@code vocabulary x 64}. */
    public static ParameterCount unknown(String quantity, long times) {
        return new ParameterCount(0, List.of(quantity + " x " + Range.format(times)));
    }

    /** Weights and biases of a linear layer. */
    public static ParameterCount linear(long inputs, long outputs) {
        return known(LongMath.saturatedMultiply(LongMath.saturatedAdd(inputs, 1), outputs));
    }

    /** What a conditional random field learns of tags that follow each other. */
    static ParameterCount transitions(Optional<Integer> tags) {
        return tags.map(count -> known(count * (count + 2L)))
                .orElse(new ParameterCount(0, List.of("classes x (classes + 2)")));
    }

    /** Both together. */
    public ParameterCount plus(ParameterCount other) {
        List<String> both = new ArrayList<>(unknown);
        both.addAll(other.unknown);
        return new ParameterCount(LongMath.saturatedAdd(known, other.known), both);
    }

    /** As many of them, of which nothing depends on the data. */
    public ParameterCount times(long count) {
        return known(LongMath.saturatedMultiply(known, count));
    }

    @Override
    public String toString() {
        List<String> terms = new ArrayList<>();
        if (known > 0 || unknown.isEmpty()) {
            terms.add(Range.format(known));
        }
        terms.addAll(unknown);
        return String.join(" + ", terms);
    }

    /** {@code 195 parameters, and what depends on the data}. */
    public String total() {
        return Range.format(known) + " parameters" + (unknown.isEmpty() ? "" : ", and what depends on the data");
    }
}
