package io.polytask.evaluation;

import static io.polytask.evaluation.Metric.ACCURACY;
import static io.polytask.evaluation.Metric.F1;
import static io.polytask.evaluation.Metric.HAMMING_LOSS;
import static io.polytask.evaluation.Metric.LOSS;
import static io.polytask.evaluation.Metric.LOST_SPANS;
import static io.polytask.evaluation.Metric.MACRO_F1;
import static io.polytask.evaluation.Metric.MAE;
import static io.polytask.evaluation.Metric.MICRO_F1;
import static io.polytask.evaluation.Metric.R2;
import static io.polytask.evaluation.Metric.RMSE;
import static io.polytask.evaluation.Metric.ROC_AUC;
import static io.polytask.evaluation.Metric.SPAN_F1;
import static io.polytask.evaluation.Metric.SPAN_PRECISION;
import static io.polytask.evaluation.Metric.SPAN_RECALL;
import static io.polytask.evaluation.Metric.TOKEN_ACCURACY;

import io.polytask.api.Audience;
import java.util.List;

/** What sort of label a task has, and so which metrics it is measured by. */
@Audience(Audience.Group.USER)
public enum TaskKind {
    /** One class of several. */
    CLASSIFICATION(ACCURACY, LOSS, ACCURACY, MACRO_F1),
    /** Yes or no. */
    BINARY(ROC_AUC, LOSS, ACCURACY, F1, ROC_AUC),
    /** Any number of labels. */
    MULTI_LABEL(MICRO_F1, LOSS, MICRO_F1, MACRO_F1, HAMMING_LOSS),
    /** A number. */
    REGRESSION(R2, LOSS, RMSE, MAE, R2),
    /** A tag for each token. */
    TAGGING(TOKEN_ACCURACY, LOSS, MACRO_F1, TOKEN_ACCURACY),
    /** A tag that marks spans by a scheme for each token. */
    SPAN_TAGGING(SPAN_F1, LOSS, TOKEN_ACCURACY, SPAN_PRECISION, SPAN_RECALL, SPAN_F1),
    /** Spans. */
    SPANS(SPAN_F1, LOSS, SPAN_PRECISION, SPAN_RECALL, SPAN_F1, LOST_SPANS);

    private final Metric main;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<Metric> metrics;

    TaskKind(Metric main, Metric... metrics) {
        this.main = main;
        this.metrics = List.of(metrics);
    }

    /** The metric that such a task is chosen by. */
    public Metric main() {
        return main;
    }

    /** All metrics of such a task. */
    public List<Metric> metrics() {
        return metrics;
    }
}
