package io.polytask.training;

import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.evaluation.TaskKind;
import io.polytask.evaluation.TaskScores;
import io.polytask.text.DidYouMean;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The validation score that chooses the best epoch: that of one task's metric, or the mean of all tasks' main metrics.
 *
 * @param task null for all
 * @param metric null for the task's main one
 */
record Monitor(@Nullable String task, @Nullable Metric metric) {
    /**
     * Reads the setting {@code monitor}: empty, a task, or a task and a metric with a dot between them.
     *
     * @param kinds of the trained tasks, by their names
     * @throws IllegalArgumentException if there is no such task, or no such metric of it
     */
    static Monitor parse(String setting, Map<String, TaskKind> kinds) {
        if (setting.isEmpty()) {
            return new Monitor(null, null);
        }
        int dot = setting.indexOf('.');
        String task = dot < 0 ? setting : setting.substring(0, dot);
        TaskKind kind = kinds.get(task);
        if (kind == null) {
            throw new IllegalArgumentException("The monitored score \"" + setting + "\" names task \"" + task
                    + "\", but the trained tasks are " + String.join(", ", kinds.keySet()) + "."
                    + DidYouMean.among(kinds.keySet(), task));
        }
        return new Monitor(task, dot < 0 ? null : metric(setting, setting.substring(dot + 1), task, kind));
    }

    private static Metric metric(String setting, String name, String task, TaskKind kind) {
        List<String> known = kind.metrics().stream().map(Metric::id).toList();
        return kind.metrics().stream()
                .filter(metric -> metric.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The monitored score \"" + setting
                        + "\" names metric \"" + name + "\", but task \"" + task + "\" is measured by "
                        + String.join(", ", known) + "." + DidYouMean.among(known, name)));
    }

    /**
     * The score of an epoch, higher is better.
     *
     * @throws IllegalArgumentException if the validation data have no label to measure it with
     */
    double score(Evaluation evaluation) {
        OptionalDouble score = task == null ? evaluation.score() : score(evaluation.task(task));
        return score.orElseThrow(() -> new IllegalArgumentException("The validation data cannot tell the best epoch: "
                + (task == null
                        ? "no main metric of any task is"
                        : "the watched metric of task \"" + task + "\" is not")
                + " defined for their labels."));
    }

    private OptionalDouble score(TaskScores scores) {
        return scores.score(metric == null ? scores.main() : metric);
    }
}
