package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.BinaryClassification;
import io.polytask.api.Regression;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.evaluation.TaskScores;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonNumberTest {
    @Test
    void aPredictionThatIsNoNumberIsNull() {
        assertThat(PredictionJson.of(Map.of("depth", new Regression(Double.NaN))))
                .hasToString("{\"depth\":{\"value\":null}}");
        assertThat(PredictionJson.of(Map.of("good", new BinaryClassification(Float.NaN))))
                .hasToString("{\"good\":{\"value\":false,\"probability\":null}}");
        assertThat(PredictionJson.of(Map.of("depth", new Regression(0.5)))).hasToString("{\"depth\":{\"value\":0.5}}");
    }

    @Test
    void aMetricThatIsNoNumberIsNull() {
        TaskScores depth = new TaskScores(
                "depth", Metric.R2, 4, Map.of(Metric.R2, Double.NaN, Metric.RMSE, Double.POSITIVE_INFINITY));

        assertThat(MetricsJson.of(Path.of("a.csv"), "test", new Evaluation(List.of(depth))))
                .hasToString(
                        "{\"data\":\"a.csv\",\"part\":\"test\",\"tasks\":{\"depth\":{\"rmse\":null,\"r2\":null}},\"score\":null}");
    }
}
