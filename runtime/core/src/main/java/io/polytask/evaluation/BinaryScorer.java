package io.polytask.evaluation;

import io.polytask.api.BinaryClassification;
import io.polytask.data.BinaryColumn;
import io.polytask.data.LabelColumn;
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
                BinaryClassification predicted = (BinaryClassification) head.prediction(row);
                confusions.add(predicted.value() ? YES : NO, target == 1 ? YES : NO);
                ranking.add(predicted.probability(), target == 1);
                outcome(row, predicted.value() == (target == 1));
                count();
            }
        }
    }

    @Override
    void measure(Map<Metric, Double> values) {
        values.put(Metric.ACCURACY, confusions.accuracy());
        values.put(Metric.F1, confusions.f1(YES));
        ranking.area().ifPresent(area -> values.put(Metric.ROC_AUC, area));
    }
}
