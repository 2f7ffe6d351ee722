package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.polytask.api.BinaryClassification;
import io.polytask.api.Regression;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.evaluation.TaskScores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aMetricThatIsNoNumberIsNull(@TempDir Path model) throws IOException {
        TaskScores depth = new TaskScores(
                "depth", Metric.R2, 4, Map.of(Metric.R2, Double.NaN, Metric.RMSE, Double.POSITIVE_INFINITY));

        MetricsFile.write(model, "test", new Evaluation(List.of(depth)));

        assertThat(new ObjectMapper().readTree(model.resolve("metrics.json").toFile()))
                .hasToString("{\"part\":\"test\",\"tasks\":{\"depth\":{\"rmse\":null,\"r2\":null}},\"score\":null}");
    }
}
