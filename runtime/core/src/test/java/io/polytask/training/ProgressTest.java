package io.polytask.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.evaluation.TaskScores;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetTrainer;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.Parameters;
import io.polytask.model.TrainingOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private final TrainingOptions options =
            new GadgetBlueprint().options().toBuilder().patience(2).build();
    private final Parameters parameters =
            GadgetTrainer.create().fit(Gadgets.of(50, 1)).model().trained().parameters();

    /** The number of the epoch that is kept. */
    private int best(double... scores) {
        try (Progress progress = new Progress(parameters, options, new Monitor(null, null))) {
            for (double score : scores) {
                add(progress, score);
            }
            return progress.finish(false).best();
        }
    }

    private static boolean add(Progress progress, double score) {
        TaskScores depth = new TaskScores("depth", Metric.R2, 4, Map.of(Metric.R2, score));
        return progress.add(0.1, Map.of(), List.of(), new Evaluation(List.of(depth)))
                .best();
    }

    @Test
    void theBestScoreWins() {
        assertThat(best(-3, -1, -2)).isEqualTo(2);
    }

    @Test
    void aScoreThatIsNoNumberIsNeverTheBest() {
        assertThat(best(Double.NaN, -2, -3)).isEqualTo(2);
        assertThat(best(-3, Double.NaN, Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void withoutAnyScoreTheLastEpochIsKept() {
        assertThat(best(Double.NaN, Double.NEGATIVE_INFINITY, Double.NaN)).isEqualTo(3);
    }

    @Test
    void aScoreThatIsNoNumberWearsPatienceOut() {
        try (Progress progress = new Progress(parameters, options, new Monitor(null, null))) {
            assertThat(add(progress, Double.NaN)).isFalse();
            assertThat(progress.isExhausted()).isFalse();
            assertThat(add(progress, Double.NaN)).isFalse();
            assertThat(progress.isExhausted()).isTrue();
        }
    }
}
