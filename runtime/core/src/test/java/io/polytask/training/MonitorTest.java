package io.polytask.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.evaluation.TaskKind;
import io.polytask.evaluation.TaskScores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MonitorTest {
    private final Map<String, TaskKind> kinds = new LinkedHashMap<>();
    private final Evaluation evaluation = new Evaluation(List.of(
            new TaskScores("category", Metric.ACCURACY, 10, Map.of(Metric.ACCURACY, 0.75, Metric.LOSS, 0.5)),
            new TaskScores("depth", Metric.R2, 4, Map.of(Metric.R2, 0.25, Metric.RMSE, 2.0))));

    MonitorTest() {
        kinds.put("category", TaskKind.CLASSIFICATION);
        kinds.put("depth", TaskKind.REGRESSION);
    }

    @Test
    void watchesTheMeanATaskOrAMetric() {
        assertThat(Monitor.parse("", kinds).score(evaluation)).isEqualTo(0.5);
        assertThat(Monitor.parse("depth", kinds).score(evaluation)).isEqualTo(0.25);
        assertThat(Monitor.parse("category.loss", kinds).score(evaluation)).isEqualTo(-0.5);
        assertThat(Monitor.parse("depth.rmse", kinds).score(evaluation)).isEqualTo(-2);
    }

    @Test
    void refusesAnUnknownTask() {
        assertThatThrownBy(() -> Monitor.parse("catgory.loss", kinds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The monitored score \"catgory.loss\" names task \"catgory\", but the trained tasks are "
                        + "category, depth. Did you mean \"category\"?");
    }

    @Test
    void refusesAMetricOfAnotherKind() {
        assertThatThrownBy(() -> Monitor.parse("depth.acuracy", kinds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The monitored score \"depth.acuracy\" names metric \"acuracy\", but task \"depth\" is "
                        + "measured by loss, rmse, mae, r2.");
        assertThatThrownBy(() -> Monitor.parse("category.acuracy", kinds))
                .hasMessageEndingWith("is measured by loss, accuracy, macro_f1. Did you mean \"accuracy\"?");
    }

    @Test
    void refusesDataThatCannotTell() {
        Evaluation unlabelled = new Evaluation(List.of(new TaskScores("depth", Metric.R2, 0, Map.of())));

        assertThatThrownBy(() -> Monitor.parse("", kinds).score(unlabelled))
                .hasMessage("The validation data cannot tell the best epoch: no main metric of any task is defined for "
                        + "their labels.");
        assertThatThrownBy(() -> Monitor.parse("depth", kinds).score(unlabelled))
                .hasMessage(
                        "The validation data cannot tell the best epoch: the watched metric of task \"depth\" is not "
                                + "defined for their labels.");
    }
}
