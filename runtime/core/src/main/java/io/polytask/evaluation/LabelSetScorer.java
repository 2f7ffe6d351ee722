package io.polytask.evaluation;

import io.polytask.api.MultiLabel;
import io.polytask.encode.LabelColumn;
import io.polytask.encode.LabelSetColumn;
import io.polytask.head.Head;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures multi-label tasks. */
final class LabelSetScorer extends TaskScorer {
    private final Confusions confusions = new Confusions();
    private int width;

    LabelSetScorer(String task) {
        super(task, TaskKind.MULTI_LABEL);
    }

    @Override
    void addPredictions(Head head, LabelColumn labels) {
        LabelSetColumn<?> column = (LabelSetColumn<?>) labels;
        List<?> candidates = column.encoder().labels();
        width = candidates.size();
        for (int row = 0; row < column.size(); row++) {
            if (width > 0 && !Float.isNaN(column.targets()[row * width])) {
                if (isFinite(head, row)) {
                    Set<?> predicted = ((MultiLabel<?>) head.prediction(row)).labels();
                    outcome(row, addRow(predicted, candidates, column.targets(), row * width));
                } else {
                    addWrong(column.targets(), row * width);
                    outcome(row, false);
                }
                count();
            }
        }
    }

    /** Whether all of them are right. */
    private boolean addRow(Set<?> predicted, List<?> candidates, float[] targets, int start) {
        boolean right = true;
        for (int i = 0; i < width; i++) {
            boolean isPredicted = predicted.contains(candidates.get(i));
            boolean isActual = targets[start + i] == 1;
            confusions.add(i, isPredicted, isActual);
            right &= isPredicted == isActual;
        }
        return right;
    }

    private void addWrong(float[] targets, int start) {
        for (int i = 0; i < width; i++) {
            boolean isActual = targets[start + i] == 1;
            confusions.add(i, !isActual, isActual);
        }
    }

    @Override
    void measure(Map<Metric, Double> values) {
        values.put(Metric.MICRO_F1, confusions.microF1());
        values.put(Metric.MACRO_F1, confusions.macroF1OfAll());
        values.put(Metric.HAMMING_LOSS, confusions.errors() / ((double) labelled() * width));
    }
}
