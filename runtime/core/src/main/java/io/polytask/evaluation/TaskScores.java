package io.polytask.evaluation;

import io.polytask.api.Audience;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How good the predictions of one task are.
 *
 * @param task its name
 * @param main the metric that a task of its kind is chosen by
 * @param labelled how many examples (for tagging: tokens) had a label
 * @param values the metrics that are defined for these examples; none if there was no label
 * @param types of a task with spans, the figures of each type
 * @param scheme by which tags mark spans, as {@code BIO (IOB2)}: it was found in the training data; empty of other tasks
 */
@Audience(Audience.Group.USER)
public record TaskScores(
        String task,
        Metric main,
        int labelled,
        Map<Metric, Double> values,
        List<TypeScores> types,
        Optional<String> scheme) {
    /** A copy is kept, in the order of the metrics. */
    public TaskScores {
        Map<Metric, Double> copy = new EnumMap<>(Metric.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
        types = List.copyOf(types);
    }

    /** Of a task without spans. */
    public TaskScores(String task, Metric main, int labelled, Map<Metric, Double> values) {
        this(task, main, labelled, values, List.of(), Optional.empty());
    }

    /** A metric; empty if it is not one of this kind of task, or not defined for these examples. */
    public OptionalDouble value(Metric metric) {
        Double value = values.get(metric);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** A metric so turned that higher is better. */
    public OptionalDouble score(Metric metric) {
        OptionalDouble value = value(metric);
        return value.isPresent() && !metric.higherIsBetter() ? OptionalDouble.of(-value.getAsDouble()) : value;
    }
}
