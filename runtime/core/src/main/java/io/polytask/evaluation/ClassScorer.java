package io.polytask.evaluation;

import io.polytask.api.Classification;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.LabelColumn;
import io.polytask.head.Head;
import java.util.Map;

/** Measures classification. All classes that the training data lack count as one more, which is never predicted. */
final class ClassScorer extends TaskScorer {
    private final Confusions confusions = new Confusions();
    private final LabelIndex classes = new LabelIndex();

    ClassScorer(String task) {
        super(task, TaskKind.CLASSIFICATION);
    }

    @Override
    void addPredictions(Head head, LabelColumn labels) {
        ClassColumn<?> column = (ClassColumn<?>) labels;
        classes.set(column.encoder().labels());
        for (int row = 0; row < column.size(); row++) {
            int index = column.indices()[row];
            if (index != LabelColumn.MISSING) {
                add(head, row, index == LabelColumn.UNKNOWN ? classes.unknown() : index);
                count();
            }
        }
    }

    private void add(Head head, int row, int actual) {
        if (isFinite(head, row)) {
            int predicted = classes.of(((Classification<?>) head.prediction(row)).label());
            confusions.add(predicted, actual);
            outcome(row, predicted == actual);
        } else {
            confusions.addMiss(actual);
            outcome(row, false);
        }
    }

    @Override
    void measure(Map<Metric, Double> values) {
        values.put(Metric.ACCURACY, confusions.accuracy());
        values.put(Metric.MACRO_F1, confusions.macroF1OfOccurring());
    }
}
