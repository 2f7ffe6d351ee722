package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Metric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Convolutions over texts, batch normalisation and attention, from training to a saved model. */
class RumourModelTest {
    /** Whether something is denied is told by two neighbouring words, not by words alone. */
    private static Dataset<Rumour> rumours(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Rumour> rumours = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean denied = random.nextBoolean();
            boolean about = random.nextBoolean();
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(6); j > 0; j--) {
                text.append("they say ");
            }
            text.append(denied ? "is not true" : "is true not").append(about ? " of anna" : " of otto");
            for (int j = random.nextInt(6); j > 0; j--) {
                text.append(" so they say");
            }
            rumours.add(new Rumour(text.toString(), denied, about));
        }
        return Dataset.of(rumours);
    }

    private static RumourModel trained(int threads) {
        RumourTrainer trainer = RumourTrainer.create();
        return trainer.with(trainer.options().toBuilder().threads(threads).build())
                .fit(rumours(900, 1))
                .model();
    }

    @Test
    void learnsSavesAndLoads(@TempDir Path directory) throws IOException {
        RumourModel model = trained(1);
        Dataset<Rumour> others = rumours(200, 2);

        assertThat(model.evaluate(others).value("denied", Metric.ACCURACY)).isEqualTo(1.0);
        assertThat(model.evaluate(others).value("about", Metric.ACCURACY)).isEqualTo(1.0);
        model.save(directory.resolve("model"));
        RumourModel loaded = RumourModel.load(directory.resolve("model"));
        for (String text : List.of("they say it is not true of anna", "true", "")) {
            assertThat(loaded.predict(text)).isEqualTo(model.predict(text));
        }
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        RumourModel one = trained(1);
        RumourModel two = trained(2);
        for (String text : List.of("it is not true of anna", "is true not of otto", "so they say")) {
            assertThat(two.predict(text)).isEqualTo(one.predict(text));
        }
    }
}
