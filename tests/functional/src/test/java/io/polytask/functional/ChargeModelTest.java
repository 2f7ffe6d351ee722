package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Balance;
import io.polytask.api.Dataset;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import io.polytask.evaluation.Metric;
import io.polytask.model.TrainingOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Two ways back: what they add up to is the gradient of the sum. */
    @Test
    void goesBackForEachTask() {
        TrainingOptions options = TrainingOptions.builder()
                .epochs(3)
                .batchSize(100)
                .learningRate(0.02)
                .build();
        TrainingOptions nothingHeldBack = options.toBuilder()
                .weighting(WeightingType.CAGRAD)
                .weightingSetting(WeightingSetting.C, 0)
                .weightingSetting(WeightingSetting.RESCALE, Balance.Rescale.NONE)
                .build();
        Dataset<Charge> data = charges(400, 1);
        // CAGrad with c = 0 is the mean, and Adam does not see the factor of the trunk.
        Map<String, Double> sum = losses(options, data);
        Map<String, Double> mean = losses(nothingHeldBack, data);
        assertThat(mean.get("repels")).isCloseTo(sum.get("repels"), within(1e-3));
        assertThat(mean.get("force")).isCloseTo(sum.get("force"), within(1e-3));
    }

    private static Map<String, Double> losses(TrainingOptions options, Dataset<Charge> data) {
        return ChargeTrainer.create()
                .with(options)
                .fit(data)
                .history()
                .epochs()
                .get(2)
                .losses();
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
