package io.polytask.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Task scores in lines for people. */
final class ScoreTable {
    private ScoreTable() {}

    static String of(List<TaskScores> tasks) {
        int width =
                tasks.stream().mapToInt(scores -> scores.task().length()).max().orElse(0);
        return String.join(
                "\n", tasks.stream().map(scores -> line(scores, width)).toList());
    }

    private static String line(TaskScores scores, int width) {
        List<String> cells = new ArrayList<>();
        cells.add(String.format(Locale.ROOT, "%-" + Math.max(1, width) + "s", scores.task()));
        cells.add(String.format(Locale.ROOT, "%7d labels", scores.labelled()));
        scores.values()
                .forEach((metric, value) -> cells.add(String.format(Locale.ROOT, "%s %.4f", metric.id(), value)));
        return String.join("  ", cells);
    }
}
