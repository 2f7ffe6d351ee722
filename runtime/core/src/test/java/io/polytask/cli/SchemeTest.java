package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.evaluation.TaskScores;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who reads figures of spans sees by which scheme the tags mark them. */
final class SchemeTest {
    private static TaskScores tags(String scheme) {
        return new TaskScores("tags", Metric.SPAN_F1, 4, Map.of(Metric.SPAN_F1, 0.5), List.of(), Optional.of(scheme));
    }

    @Test
    void inMetrics() {
        assertThat(MetricsJson.of(Path.of("a.csv"), "test", new Evaluation(List.of(tags("IOB1")))))
                .hasToString("{\"data\":\"a.csv\",\"part\":\"test\",\"tasks\":"
                        + "{\"tags\":{\"span_f1\":0.5,\"scheme\":\"IOB1\"}},\"score\":0.5}");
    }

    @Test
    void inWhatIsPrinted() {
        assertThat(new Evaluation(List.of(tags("BIOES (IOBES)"))))
                .hasToString("tags        4 labels  span_f1 0.5000  scheme BIOES (IOBES)");
    }

    @Test
    void ofSeveralRunsIfTheyAgree() {
        Evaluation one = new Evaluation(List.of(tags("IOB1")));
        Evaluation other = new Evaluation(List.of(tags("BIO (IOB2)")));

        assertThat(Evaluation.mean(List.of(one, one)).task("tags").scheme()).contains("IOB1");
        assertThat(Evaluation.mean(List.of(one, other)).task("tags").scheme()).isEmpty();
    }
}
