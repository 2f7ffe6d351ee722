package io.polytask.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EvaluationTest {
    private final Evaluation evaluation = new Evaluation(List.of(
            new TaskScores("category", Metric.ACCURACY, 10, Map.of(Metric.ACCURACY, 0.8, Metric.LOSS, 0.5)),
            new TaskScores("depth", Metric.RMSE, 4, Map.of(Metric.RMSE, 0.3)),
            new TaskScores("rare", Metric.ROC_AUC, 0, Map.of())));

    @Test
    void scoreIsTheMeanOfTheMainMetricsTurnedUpwards() {
        assertThat(evaluation.score().orElseThrow()).isCloseTo((0.8 - 0.3) / 2, within(1e-15));
        assertThat(new Evaluation(List.of()).score()).isEmpty();
    }

    @Test
    void metricsByTask() {
        assertThat(evaluation.value("category", Metric.ACCURACY)).isEqualTo(0.8);
        assertThat(evaluation.value("category", Metric.ROC_AUC)).isNaN();
        assertThat(evaluation.toMap())
                .isEqualTo(Map.of(
                        "category",
                        Map.of("loss", 0.5, "accuracy", 0.8),
                        "depth",
                        Map.of("rmse", 0.3),
                        "rare",
                        Map.of()));
    }

    @Test
    void refusesAnUnknownTask() {
        assertThatThrownBy(() -> evaluation.task("colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There is no evaluation of a task \"colour\"; the evaluated tasks are category, depth, rare.");
    }

    @Test
    void meanOfRuns() {
        TaskScores category =
                new TaskScores("category", Metric.ACCURACY, 10, Map.of(Metric.ACCURACY, 0.4, Metric.F1, 1.0));
        Evaluation one = new Evaluation(evaluation.tasks().subList(0, 1), Optional.of(new WholeExamples(10, 0.2)));
        Evaluation other = new Evaluation(List.of(category), Optional.of(new WholeExamples(10, 0.6)));

        Evaluation mean = Evaluation.mean(List.of(one, other));

        assertThat(mean.toMap().keySet()).containsExactly("category");
        assertThat(mean.task("category").values().keySet()).containsExactly(Metric.ACCURACY);
        assertThat(mean.value("category", Metric.ACCURACY)).isCloseTo(0.6, within(1e-15));
        assertThat(mean.wholeExamples().orElseThrow().accuracy()).isCloseTo(0.4, within(1e-15));
        assertThatThrownBy(() -> Evaluation.mean(List.of()))
                .hasMessage("There is no mean of no evaluations: give at least one.");
    }

    @Test
    void readsAsATable() {
        assertThat(evaluation).hasToString("""
                        category       10 labels  loss 0.5000  accuracy 0.8000
                        depth           4 labels  rmse 0.3000
                        rare            0 labels
                        all tasks    score 0.2500""");
    }
}
