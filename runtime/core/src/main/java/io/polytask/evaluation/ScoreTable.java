package io.polytask.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation in lines for people. */
final class ScoreTable {
    private static final String WHOLE = "all at once";
    private static final String ALL = "all tasks";

    private ScoreTable() {}

    static String of(Evaluation evaluation) {
        List<TaskScores> tasks = evaluation.tasks();
        int width =
                tasks.stream().mapToInt(scores -> scores.task().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (TaskScores scores : tasks) {
            lines.add(line(scores, Math.max(1, width)));
            scores.types().forEach(type -> lines.add(line(type, scores.types())));
        }
        if (tasks.size() > 1) {
            evaluation.score().ifPresent(score -> lines.add(mean(score, width)));
        }
        evaluation.wholeExamples().ifPresent(whole -> lines.add(line(whole, width)));
        double lost = tasks.stream()
                .mapToDouble(scores -> scores.value(Metric.NOT_FINITE).orElse(0))
                .sum();
        if (lost > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%.0f prediction%s not made of finite numbers, and count%s as wrong: look for extreme inputs.",
                    lost,
                    lost == 1 ? " is" : "s are",
                    lost == 1 ? "s" : ""));
        }
        return String.join("\n", lines);
    }

    private static String line(TaskScores scores, int width) {
        List<String> cells = new ArrayList<>();
        cells.add(String.format(Locale.ROOT, "%-" + width + "s", scores.task()));
        cells.add(String.format(Locale.ROOT, "%7d labels", scores.labelled()));
        scores.values().forEach((metric, value) -> cells.add(cell(metric, value)));
        scores.scheme().ifPresent(scheme -> cells.add("scheme " + scheme));
        return String.join("  ", cells);
    }

    private static String cell(Metric metric, double value) {
        return String.format(Locale.ROOT, metric.isCount() ? "%s %.0f" : "%s %.4f", metric.id(), value);
    }

    private static String mean(double score, int width) {
        return String.format(Locale.ROOT, "%-" + Math.max(WHOLE.length(), width) + "s  score %.4f", ALL, score);
    }

    private static String line(TypeScores type, List<TypeScores> all) {
        int width =
                all.stream().mapToInt(scores -> scores.type().length()).max().orElse(0);
        return String.format(
                Locale.ROOT,
                "  %-" + Math.max(1, width) + "s  %6d spans  precision %.4f  recall %.4f  f1 %.4f",
                type.type(),
                type.spans(),
                type.precision(),
                type.recall(),
                type.f1());
    }

    private static String line(WholeExamples whole, int width) {
        return String.format(
                Locale.ROOT,
                "%-" + Math.max(WHOLE.length(), width) + "s  %d example%s  accuracy %.4f",
                WHOLE,
                whole.examples(),
                whole.examples() == 1 ? "" : "s",
                whole.accuracy());
    }
}
