package io.polytask.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The mean of several evaluations on the same examples. */
final class Mean {
    private Mean() {}

    static Evaluation of(List<Evaluation> runs) {
        Evaluation first = runs.get(0);
        List<TaskScores> tasks = first.tasks().stream()
                .map(scores -> of(
                        scores,
                        runs.stream().map(run -> run.task(scores.task())).toList()))
                .toList();
        Optional<WholeExamples> whole = first.wholeExamples()
                .map(one -> new WholeExamples(
                        one.examples(),
                        runs.stream()
                                .mapToDouble(
                                        run -> run.wholeExamples().orElseThrow().accuracy())
                                .average()
                                .orElseThrow()));
        return new Evaluation(tasks, whole);
    }

    /** By which tags mark spans, if all runs found the same. */
    private static Optional<String> scheme(TaskScores first, List<TaskScores> all) {
        return first.scheme()
                .filter(scheme ->
                        all.stream().allMatch(scores -> scores.scheme().equals(first.scheme())));
    }

    /** The mean of each metric that all of them have. */
    private static TaskScores of(TaskScores first, List<TaskScores> all) {
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        for (Metric metric : first.values().keySet()) {
            List<OptionalDouble> each =
                    all.stream().map(scores -> scores.value(metric)).toList();
            if (each.stream().allMatch(OptionalDouble::isPresent)) {
                values.put(
                        metric,
                        each.stream()
                                .mapToDouble(OptionalDouble::getAsDouble)
                                .average()
                                .orElseThrow());
            }
        }
        return new TaskScores(first.task(), first.main(), first.labelled(), values, List.of(), scheme(first, all));
    }
}
