package io.polytask.evaluation;

import io.polytask.api.BinaryClassification;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.LabelColumn;
import io.polytask.head.Head;
import java.util.Map;

/** Measures yes-or-no tasks. */
final class BinaryScorer extends TaskScorer {
    private static final int NO = 0;
    private static final int YES = 1;

    private final Confusions confusions = new Confusions();
    private final Ranking ranking = new Ranking();

    BinaryScorer(String task) {
        super(task, TaskKind.BINARY);
    }

    @Override
    void addPredictions(Head head, LabelColumn labels) {
        BinaryColumn column = (BinaryColumn) labels;
        for (int row = 0; row < column.size(); row++) {
            float target = column.targets()[row];
            if (!Float.isNaN(target)) {
                add(head, row, target == 1);
                count();
            }
        }
    }

    /** A prediction that is no number is rated as a wrong one is: below every no, or above every yes. */
    private void add(Head head, int row, boolean actual) {
        boolean finite = isFinite(head, row);
        BinaryClassification predicted = (BinaryClassification) head.prediction(row);
        boolean value = finite ? predicted.value() : !actual;
        confusions.add(value ? YES : NO, actual ? YES : NO);
        ranking.add(finite ? predicted.probability() : (value ? 1 : -1) * Double.MAX_VALUE, actual);
        outcome(row, value == actual);
    }

    @Override
    void measure(Map<Metric, Double> values) {
        values.put(Metric.ACCURACY, confusions.accuracy());
        values.put(Metric.F1, confusions.f1(YES));
        ranking.area().ifPresent(area -> values.put(Metric.ROC_AUC, area));
    }
}
