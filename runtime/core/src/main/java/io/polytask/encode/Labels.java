package io.polytask.encode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The indices of values: known from the start, or learned from the data. Learned ones are sorted, so that their indices do
 * not depend on the order of the examples.
 *
 * @param <L> the values' type
 */
final class Labels<L> {
    /** The index of a value that has none, and of null. */
    static final int NONE = -1;

    private final @Nullable Function<String, L> parser;
    private final int minCount;
    private final TreeMap<L, Long> observed = new TreeMap<>();
    private final Map<L, Integer> indices = new HashMap<>();
    private List<L> values = List.of();
    private long[] counts = {};

    private Labels(@Nullable Function<String, L> parser, int minCount) {
        this.parser = parser;
        this.minCount = minCount;
    }

    static <L> Labels<L> fixed(List<L> values) {
        Labels<L> labels = new Labels<>(null, 0);
        labels.set(values);
        return labels;
    }

    static <L extends Comparable<L>> Labels<L> learned(Function<String, L> parser, int minCount) {
        return new Labels<>(parser, minCount);
    }

    void observe(L value) {
        if (parser != null) {
            observed.merge(value, 1L, Long::sum);
        } else {
            int index = index(value);
            if (index == NONE) {
                throw new IllegalArgumentException("The value \"" + value + "\" is none of " + values + ".");
            }
            counts[index]++;
        }
    }

    void learn() {
        if (parser != null) {
            observed.values().removeIf(count -> count < minCount);
            set(List.copyOf(observed.keySet()));
            values.forEach(value -> counts[index(value)] = observed.getOrDefault(value, 0L));
            observed.clear();
        }
    }

    private void set(List<L> known) {
        values = List.copyOf(known);
        counts = new long[values.size()];
        indices.clear();
        values.forEach(value -> indices.put(value, indices.size()));
    }

    int index(@Nullable L value) {
        return value == null ? NONE : indices.getOrDefault(value, NONE);
    }

    List<L> values() {
        return values;
    }

    int size() {
        return values.size();
    }

    long[] counts() {
        return counts.clone();
    }

    void write(ObjectNode state) {
        EncoderState.put(state, "values", values.stream().map(Labels::text).toList());
        ArrayNode array = state.putArray("counts");
        for (long count : counts) {
            array.add(count);
        }
    }

    void read(EncoderState state) {
        List<String> texts = state.texts("values");
        if (parser != null) {
            try {
                set(texts.stream().map(parser).toList());
            } catch (NumberFormatException e) {
                throw state.damaged("values", "a list of whole numbers");
            }
            if (!isSorted()) {
                throw state.damaged("values", "a sorted list without doubles");
            }
        } else if (!texts.equals(values.stream().map(Labels::text).toList())) {
            throw new IllegalArgumentException("The values of \"" + state.name() + "\" were " + texts
                    + " when the model was saved, but are " + values + " now.");
        }
        counts = state.counts("counts", values.size());
    }

    /** Whether the values are as {@link #learn} leaves them. */
    private boolean isSorted() {
        values.forEach(value -> observed.put(value, 0L));
        boolean same = List.copyOf(observed.keySet()).equals(values);
        observed.clear();
        return same;
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
