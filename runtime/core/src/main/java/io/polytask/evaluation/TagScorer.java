package io.polytask.evaluation;

import io.polytask.api.Tagging;
import io.polytask.encode.LabelColumn;
import io.polytask.encode.TagColumn;
import io.polytask.head.Head;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Measures tagging, token by token; otherwise as {@link ClassScorer}. */
final class TagScorer extends TaskScorer {
    private final Confusions confusions = new Confusions();
    private final LabelIndex tags = new LabelIndex();

    TagScorer(String task) {
        super(task, TaskKind.TAGGING);
    }

    @Override
    void addPredictions(Head head, LabelColumn labels) {
        TagColumn<?> column = (TagColumn<?>) labels;
        tags.set(column.encoder().labels());
        for (int row = 0; row < column.size(); row++) {
            addRow(head, column, row);
        }
    }

    private void addRow(Head head, TagColumn<?> column, int row) {
        int start = column.segments().start(row);
        int end = column.segments().end(row);
        if (IntStream.range(start, end).allMatch(token -> column.indices()[token] == LabelColumn.MISSING)) {
            return;
        }
        boolean right = isFinite(head, row);
        List<?> predicted = right ? ((Tagging<?>) head.prediction(row)).tags() : List.of();
        for (int token = start; token < end; token++) {
            int index = column.indices()[token];
            if (index != LabelColumn.MISSING) {
                int actual = index <= LabelColumn.UNKNOWN ? tags.unknown() : index;
                if (predicted.isEmpty()) {
                    confusions.addMiss(actual);
                } else {
                    int tag = tags.of(predicted.get(token - start));
                    confusions.add(tag, actual);
                    right &= tag == index;
                }
                count();
            }
        }
        outcome(row, right);
    }

    @Override
    void measure(Map<Metric, Double> values) {
        values.put(Metric.TOKEN_ACCURACY, confusions.accuracy());
        values.put(Metric.MACRO_F1, confusions.macroF1OfOccurring());
    }
}
