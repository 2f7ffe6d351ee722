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

/** A layer of one's own, from training to a saved model. */
class ChargeModelTest {
    private static Dataset<Charge> charges(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Charge> charges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double left = random.nextDouble(-1, 1);
            double right = random.nextDouble(-1, 1);
            charges.add(new Charge(left, right, left * right > 0, left * right));
        }
        return Dataset.of(charges);
    }

    @Test
    void learnsSavesAndLoads(@TempDir Path directory) throws IOException {
        ChargeModel model = ChargeTrainer.create().fit(charges(1000, 1)).model();
        Dataset<Charge> others = charges(200, 2);

        assertThat(model.evaluate(others).value("repels", Metric.ACCURACY)).isGreaterThan(0.95);
        assertThat(model.evaluate(others).value("force", Metric.R2)).isGreaterThan(0.99);
        // A product of two inputs for each of four units; two heads.
        assertThat(model.parameterCount()).isEqualTo(2 * 4 + 2 * 5);
        model.save(directory.resolve("model"));
        ChargeModel loaded = ChargeModel.load(directory.resolve("model"));
        assertThat(loaded.predict(0.5, -0.25)).isEqualTo(model.predict(0.5, -0.25));
    }
}
