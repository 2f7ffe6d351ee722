package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Dataset;
import io.polytask.api.WeightingType;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way to balance tasks, where a task has no label in every other batch. */
class SignalModelTest {
    private static final int BATCH = 32;

    private static Dataset<Signal> signals(int count, long seed, boolean gaps) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] values = new float[6];
            for (int j = 0; j < values.length; j++) {
                values[j] = (float) random.nextDouble(-1, 1);
            }
            boolean rising = values[5] + values[4] > values[0] + values[1];
            boolean loud = Math.abs(values[2]) + Math.abs(values[3]) > 1;
            signals.add(new Signal(values, rising, gaps && i / BATCH % 2 == 1 ? null : (Boolean) loud));
        }
        return Dataset.of(signals);
    }

    private static Evaluation trained(WeightingType weighting, boolean gaps) {
        SignalTrainer trainer = SignalTrainer.create();
        return trainer.with(trainer.options().toBuilder()
                        .weighting(weighting)
                        .threads(1)
                        .build())
                .fit(signals(3200, 1, gaps), signals(200, 2, false))
                .model()
                .evaluate(signals(500, 3, false));
    }

    /** Those that go down logarithms of losses pull at full strength at a task that is alone, even if it is all but learned. */
    private static double distance(WeightingType weighting) {
        return weighting == WeightingType.GLS || weighting == WeightingType.STCH ? 0.08 : 0.03;
    }

    @ParameterizedTest
    @EnumSource
    void anAbsentTaskLearnsWhatItLearnsOtherwise(WeightingType weighting) {
        Evaluation all = trained(weighting, false);
        Evaluation some = trained(weighting, true);

        for (SignalTask task : SignalTask.values()) {
            assertThat(some.value(task, Metric.ROC_AUC))
                    .as("%s, where all are present %.4f", task, all.value(task, Metric.ROC_AUC))
                    .isGreaterThan(all.value(task, Metric.ROC_AUC) - distance(weighting));
        }
    }
}
