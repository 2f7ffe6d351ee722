package io.polytask.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.OptimizerType;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import io.polytask.training.Session;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import io.polytask.weighting.BilevelProbe;
import io.polytask.weighting.BilevelWeighting;
import io.polytask.weighting.TaskStep;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a bilevel weighting looks at: of tables, shards, dropout and missing labels. */
final class ReplicaProbeTest {
    private static final double[] ONES = {1, 1, 1, 1, 1, 1};

    /** Steps of a sum of all losses, before each of which something is looked at. */
    private record Looking(Consumer<BilevelProbe> looker) implements BilevelWeighting {
        @Override
        public int rows(int tasks) {
            return tasks + 1;
        }

        @Override
        public void beforeStep(BilevelProbe probe) {
            looker.accept(probe);
        }

        @Override
        public void weigh(TaskStep step, double[] weights) {
            Arrays.fill(weights, 0, step.count(), 1);
        }
    }

    private static float[] afterOneStep(Consumer<BilevelProbe> looker) {
        TrainingOptions options = new GadgetBlueprint()
                .options().toBuilder()
                        .batchSize(600)
                        .optimizer(OptimizerType.SGD)
                        .learningRate(0.1)
                        .build();
        TrainingSetup setup = TrainingSetup.of(options);
        TrainingSetup looking = new TrainingSetup(
                options,
                setup.optimizer(),
                Optional.of(run -> new Looking(looker)),
                setup.schedule(),
                setup.tokenizers(),
                setup.vectors(),
                setup.listeners(),
                setup.clock(),
                setup.random(),
                setup.stop());
        try (Session<?, ?, ?> session = new Trainer<>(new GadgetBlueprint(), looking)
                .session(Gadgets.of(1800, 1), Gadgets.of(700, 2), TaskSet.all(6))) {
            session.step(1, 1);
            return session.parameters().flat().array().toFloatVector();
        }
    }

    private static double sum(TaskStep step) {
        double sum = 0;
        for (int k = 0; k < step.count(); k++) {
            sum += step.loss(k);
        }
        return sum;
    }

    @Test
    void rowsAreGradientsWithRespectToAllParameters() {
        afterOneStep(probe -> {
            probe.validationLosses();
            probe.keepSumGradient(ONES, 0);
            double square = probe.innerProducts(1)[0][0];
            double distance = 0.01 / Math.sqrt(square);
            probe.move(distance, 0);
            double above = sum(probe.validationLosses());
            probe.restore();
            probe.move(-distance, 0);
            double below = sum(probe.validationLosses());
            assertThat((above - below) / (2 * distance)).isEqualTo(square, within(2e-3 * square));
        });
    }

    @Test
    void theRowsOfTheTasksAddUpToThatOfTheirSum() {
        afterOneStep(probe -> {
            TaskStep step = probe.ownLosses();
            probe.keepSumGradient(ONES, 0);
            probe.ownLosses();
            probe.keepTaskGradients(1);
            double[][] products = probe.innerProducts(1 + step.count());
            double square = 0;
            for (int i = 1; i <= step.count(); i++) {
                square += Arrays.stream(products[i]).skip(1).limit(step.count()).sum();
            }
            assertThat(square).isEqualTo(products[0][0], within(1e-5 * square));
        });
    }

    @Test
    void aProbeChangesNothing() {
        float[] expected = afterOneStep(probe -> {});
        float[] actual = afterOneStep(probe -> {
            probe.ownLosses();
            probe.keepSumGradient(ONES, 0);
            probe.move(-1, 0);
            probe.validationLosses();
            probe.keepTaskGradients(1);
        });
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void theStepDescendsWhatIsAdded() {
        float[] twice = afterOneStep(probe -> {
            probe.ownLosses();
            probe.keepSumGradient(ONES, 0);
            probe.addToGradient(1, 0);
        });
        float[] once = afterOneStep(probe -> {});
        float[] not = afterOneStep(probe -> {
            probe.ownLosses();
            probe.keepSumGradient(ONES, 0);
            probe.addToGradient(-1, 0);
        });
        for (int i = 0; i < once.length; i++) {
            assertThat(twice[i] - once[i]).as("parameter %d", i).isEqualTo(once[i] - not[i], within(1e-6f));
        }
        assertThat(twice).isNotEqualTo(once);
    }
}
