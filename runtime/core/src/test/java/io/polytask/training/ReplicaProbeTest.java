package io.polytask.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.OptimizerType;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import io.polytask.weighting.BilevelProbe;
import io.polytask.weighting.LossWeighting;
import io.polytask.weighting.TaskStep;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a weighting sees ahead: of tables, shards, dropout and missing labels. */
final class OutlookTest {
    private static final double[] ONES = {1, 1, 1, 1, 1, 1};

    /** Steps of a sum of all losses, before each of which something is looked at. */
    private record Looking(Consumer<BilevelProbe> looker) implements LossWeighting.BilevelWeighting {
        @Override
        public int rows(int tasks) {
            return tasks + 1;
        }

        @Override
        public void look(BilevelProbe ahead) {
            looker.accept(ahead);
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
            return session.parameters().memory().array().toFloatVector();
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
    void rowsAreGradientsByAllParameters() {
        afterOneStep(ahead -> {
            ahead.validation();
            ahead.keepSum(ONES, 0);
            double square = ahead.products(1)[0][0];
            double reach = 0.01 / Math.sqrt(square);
            ahead.move(reach, 0);
            double above = sum(ahead.validation());
            ahead.comeBack();
            ahead.move(-reach, 0);
            double below = sum(ahead.validation());
            assertThat((above - below) / (2 * reach)).isEqualTo(square, within(2e-3 * square));
        });
    }

    @Test
    void theRowsOfTheTasksAddUpToThatOfTheirSum() {
        afterOneStep(ahead -> {
            TaskStep step = ahead.own();
            ahead.keepSum(ONES, 0);
            ahead.own();
            ahead.keepEach(1);
            double[][] products = ahead.products(1 + step.count());
            double square = 0;
            for (int i = 1; i <= step.count(); i++) {
                square += Arrays.stream(products[i]).skip(1).limit(step.count()).sum();
            }
            assertThat(square).isEqualTo(products[0][0], within(1e-5 * square));
        });
    }

    @Test
    void aLookChangesNothing() {
        float[] expected = afterOneStep(ahead -> {});
        float[] actual = afterOneStep(ahead -> {
            ahead.own();
            ahead.keepSum(ONES, 0);
            ahead.move(-1, 0);
            ahead.validation();
            ahead.keepEach(1);
        });
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void theStepGoesDownWhatIsAdded() {
        float[] twice = afterOneStep(ahead -> {
            ahead.own();
            ahead.keepSum(ONES, 0);
            ahead.addToStep(1, 0);
        });
        float[] once = afterOneStep(ahead -> {});
        float[] not = afterOneStep(ahead -> {
            ahead.own();
            ahead.keepSum(ONES, 0);
            ahead.addToStep(-1, 0);
        });
        for (int i = 0; i < once.length; i++) {
            assertThat(twice[i] - once[i]).as("parameter %d", i).isEqualTo(once[i] - not[i], within(1e-6f));
        }
        assertThat(twice).isNotEqualTo(once);
    }
}
