package io.polytask.evaluation;

import io.polytask.api.Regression;
import io.polytask.encode.LabelColumn;
import io.polytask.encode.RegressionColumn;
import io.polytask.head.Head;
import java.util.Map;

/** Measures regression, in the unit of the labels. */
final class RegressionScorer extends TaskScorer {
    private final Errors errors = new Errors();

    RegressionScorer(String task) {
        super(task, TaskKind.REGRESSION);
    }

    @Override
    void addPredictions(Head head, LabelColumn labels) {
        RegressionColumn column = (RegressionColumn) labels;
        for (int row = 0; row < column.size(); row++) {
            float target = column.targets()[row];
            if (!Float.isNaN(target)) {
                isFinite(head, row);
                errors.add(
                        ((Regression) head.prediction(row)).value(),
                        column.encoder().decode(target));
                count();
            }
        }
    }

    @Override
    boolean judges() {
        return false;
    }

    @Override
    void measure(Map<Metric, Double> values) {
        values.put(Metric.RMSE, errors.rmse());
        values.put(Metric.MAE, errors.mae());
        values.put(Metric.R2, errors.r2());
    }
}
