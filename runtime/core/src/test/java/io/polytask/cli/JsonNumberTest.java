package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.api.BinaryClassification;
import io.polytask.api.Regression;
import io.polytask.api.TaskPrediction;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.evaluation.TaskScores;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonNumberTest {
    private static ObjectNode line(Map<String, TaskPrediction> predictions) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        PredictionJson.write(predictions, line);
        return line;
    }

    @Test
    void aPredictionThatIsNoNumberIsNull() {
        assertThat(line(Map.of("depth", new Regression(Double.NaN)))).hasToString("{\"depth\":{\"value\":null}}");
        assertThat(line(Map.of("good", new BinaryClassification(Float.NaN))))
                .hasToString("{\"good\":{\"value\":false,\"probability\":null}}");
        assertThat(line(Map.of("depth", new Regression(0.5)))).hasToString("{\"depth\":{\"value\":0.5}}");
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
