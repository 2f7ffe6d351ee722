package io.polytask.evaluation;

import io.polytask.api.Audience;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How good a model's predictions are, task by task.
 *
 * @param tasks in the order of the model's tasks
 * @param wholeExamples how often all tasks are right at once; empty if fewer than two are right or wrong at all, or if no
 *     example has a label of each
 */
@Audience(Audience.Group.USER)
public record Evaluation(List<TaskScores> tasks, Optional<WholeExamples> wholeExamples) {
    /** A copy is kept. */
    public Evaluation {
        tasks = List.copyOf(tasks);
    }

    /** Without a figure of whole examples. */
    public Evaluation(List<TaskScores> tasks) {
        this(tasks, Optional.empty());
    }

    /**
     * The mean of several evaluations of the same tasks on the same examples, as of models that were trained from different
     * seeds: of each metric that all of them have. Types of spans are left out.
     *
     * @param runs at least one
     * @throws IllegalArgumentException if there is none, or if a task was not evaluated in all of them
     */
    public static Evaluation mean(List<Evaluation> runs) {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("There is no mean of no evaluations: give at least one.");
        }
        return Mean.of(runs);
    }

    /**
     * The figures of one task.
     *
     * @throws IllegalArgumentException if it was not evaluated
     */
    public TaskScores task(String name) {
        return tasks.stream()
                .filter(scores -> scores.task().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no evaluation of a task \"" + name
                        + "\"; the evaluated tasks are "
                        + String.join(", ", tasks.stream().map(TaskScores::task).toList()) + "."));
    }

    /**
     * One figure of one task.
     *
     * @return NaN if the metric is not one of this kind of task, or not defined for these examples
     * @throws IllegalArgumentException if the task was not evaluated
     */
    public double value(String task, Metric metric) {
        return task(task).value(metric).orElse(Double.NaN);
    }

    /**
     * One figure of one task.
     *
     * @param task its constant in the generated enum
     * @return NaN if the metric is not one of this kind of task, or not defined for these examples
     * @throws IllegalArgumentException if the task was not evaluated
     */
    public double value(Enum<?> task, Metric metric) {
        return value(task.toString(), metric);
    }

    /** The mean of the tasks' main metrics, each turned so that higher is better; empty if no task has one. */
    public OptionalDouble score() {
        return tasks.stream()
                .map(scores -> scores.score(scores.main()))
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    /** All figures, by the name of the task and the {@link Metric#id id} of the metric. */
    public Map<String, Map<String, Double>> toMap() {
        Map<String, Map<String, Double>> map = new LinkedHashMap<>();
        for (TaskScores scores : tasks) {
            Map<String, Double> values = new LinkedHashMap<>();
            scores.values().forEach((metric, value) -> values.put(metric.id(), value));
            map.put(scores.task(), values);
        }
        return map;
    }

    /** A table: a line each task, with the number of labels and the metrics, and one for each type of spans. */
    @Override
    public String toString() {
        return ScoreTable.of(this);
    }
}
