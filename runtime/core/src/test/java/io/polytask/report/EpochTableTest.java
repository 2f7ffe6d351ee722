package io.polytask.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.model.Epoch;
import io.polytask.model.History;
import io.polytask.model.TrainingOptions;
import io.polytask.training.TrainingListener;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class EpochTableTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final EpochTable table = new EpochTable(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    @Test
    void tellsTheCourseOfARun() {
        Map<String, Double> losses = new LinkedHashMap<>();
        losses.put("category", 0.51236);
        losses.put("depth", 1.0);
        Map<String, Double> category = new LinkedHashMap<>();
        category.put("loss", 0.4);
        category.put("accuracy", 0.9);
        Epoch first = new Epoch(1, 0.1, losses, Map.of("category", category), OptionalDouble.of(0.9));

        table.onStart(new TrainingListener.Started(
                "Review",
                List.of("category", "depth"),
                TrainingOptions.builder().build(),
                12345,
                67890,
                386,
                List.of("The label \"names\" has 2 spans that cannot be learned.")));
        table.onEpoch(new TrainingListener.EpochEnded(first, true));
        table.onEnd(new TrainingListener.Ended(new History(List.of(first), 1), TrainingListener.Reason.EARLY_STOPPED));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                        Review learns category, depth from 12,345 examples: 67,890 parameters, 386 steps an epoch.
                        The label "names" has 2 spans that cannot be learned.
                        Epoch 1, validation score 0.9000 (best so far)
                          category  training loss 0.5124; validation loss 0.4000, accuracy 0.9000
                          depth     training loss 1.0000
                        The score got no better; the model is that of epoch 1.
                        """);
    }

    @Test
    void oneIsSingular() {
        table.onStart(new TrainingListener.Started(
                "Review", List.of("depth"), TrainingOptions.builder().build(), 1, 7, 1, List.of()));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("Review learns depth from 1 example: 7 parameters, 1 step an epoch.\n");
    }

    @Test
    void saysNothingOfScoresWithoutValidationData() {
        Epoch epoch = new Epoch(3, 0.1, Map.of("depth", 1.0), Map.of(), OptionalDouble.empty());

        table.onEpoch(new TrainingListener.EpochEnded(epoch, true));
        table.onEnd(new TrainingListener.Ended(new History(List.of(), 0), TrainingListener.Reason.STOPPED));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                        Epoch 3
                          depth  training loss 1.0000
                        Stopped on request; the model is that of the last step.
                        """);
    }
}
