package io.polytask.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Predicted spans against the true ones, by type; one is right if type, start and end are. */
final class SpanCounts {
    private final Map<String, Count> types = new TreeMap<>();

    /** Takes the spans of a text, each of which occurs once. */
    <S> void add(Collection<S> predicted, Collection<S> actual, Function<S, String> type) {
        for (S span : predicted) {
            Count count = count(type.apply(span));
            count.predicted++;
            count.hits += actual.contains(span) ? 1 : 0;
        }
        actual.forEach(span -> count(type.apply(span)).actual++);
    }

    /** Takes true spans that no prediction can be, of a type. */
    void addMisses(String type, int misses) {
        count(type).actual += misses;
    }

    private Count count(String type) {
        return types.computeIfAbsent(type, key -> new Count());
    }

    /** The figures of all types together. */
    void measure(Map<Metric, Double> values) {
        Count all = new Count();
        types.values().forEach(all::add);
        all.measure(values);
    }

    /** The figures of each type, in the order of their names. */
    List<TypeScores> byType() {
        return types.entrySet().stream()
                .map(entry -> entry.getValue().scores(entry.getKey()))
                .toList();
    }

    private static final class Count {
        private int hits;
        private int predicted;
        private int actual;

        void add(Count other) {
            hits += other.hits;
            predicted += other.predicted;
            actual += other.actual;
        }

        void measure(Map<Metric, Double> values) {
            values.put(Metric.SPAN_PRECISION, share(hits, predicted));
            values.put(Metric.SPAN_RECALL, share(hits, actual));
            values.put(Metric.SPAN_F1, share(2 * hits, predicted + actual));
        }

        TypeScores scores(String type) {
            return new TypeScores(
                    type, share(hits, predicted), share(hits, actual), share(2 * hits, predicted + actual), actual);
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }
}
