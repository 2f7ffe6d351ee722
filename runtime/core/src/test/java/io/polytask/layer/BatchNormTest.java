package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statistics of batch normalisation; its formula and gradients are held in the tests of conformance. */
final class BatchNormTest {
    private static final double EPSILON = 1e-5;

    private final Replica first = new Replica();
    private final Parameters parameters = Parameters.initial(first.layout, 1, RandomSource.standard());
    private final Gradients gradients = Gradients.of(first.layout);

    /** The layer in a network of its own. */
    private static final class Replica {
        final Layout layout = new Layout(Fixture.TASKS);
        final BatchNorm norm = new BatchNorm(layout.shared("norm", Fixture.TASKS), 1);
        final Pass pass = new Pass(1, RandomSource.standard().stream(0));

        float[] train(double... column) {
            pass.train(Fixture.TASKS, 1, 0, 0);
            return norm.forward(Fixture.matrix(column.length, 1, column), pass)
                    .values()
                    .toArray();
        }

        float predict(double value) {
            pass.predict(Fixture.TASKS);
            return norm.forward(Fixture.matrix(1, 1, new double[] {value}), pass)
                    .values()
                    .get(0, 0);
        }
    }

    @Test
    void trainingTakesTheStatisticsOfTheBatch() {
        float deviation = (float) Math.sqrt(2 + EPSILON);
        assertThat(first.train(1, 2, 3, 4, 5))
                .containsExactly(
                        new float[] {-2 / deviation, -1 / deviation, 0, 1 / deviation, 2 / deviation}, within(1e-6f));
    }

    @Test
    void predictionTakesTheRunningStatistics() {
        assertThat(first.predict(3)).isEqualTo((float) (3 / Math.sqrt(1 + EPSILON)));
        first.train(1, 2, 3, 4, 5);
        parameters.follow(gradients);
        // A tenth of the way from 0 to the mean 3, and from 1 to the unbiased variance 2.5.
        assertThat(statistic("mean")).isEqualTo(0.3f);
        assertThat(statistic("variance")).isEqualTo(1.15f);
        assertThat(first.predict(3)).isCloseTo((float) (2.7 / Math.sqrt(1.15 + EPSILON)), within(1e-6f));
    }

    @Test
    void predictionLeavesTheStatisticsAlone() {
        first.predict(3);
        parameters.follow(gradients);
        assertThat(statistic("mean")).isZero();
        assertThat(statistic("variance")).isOne();
    }

    @Test
    void sharesCountByTheirRows() {
        Replica second = new Replica();
        parameters.bind(second.layout);
        Gradients others = Gradients.of(second.layout);
        first.train(1, 2, 3, 4, 5);
        second.train(10);
        gradients.sum(List.of(gradients, others), 2);
        parameters.follow(gradients);
        assertThat(statistic("mean")).isCloseTo(0.1f * 25 / 6, within(1e-7f));
        assertThat(statistic("variance")).isCloseTo(1 + 0.1f * (2.5f * 5 / 6 - 1), within(1e-6f));
    }

    @Test
    void rowsThatAreNotThereTeachNothing() {
        assertThat(first.train()).isEmpty();
        parameters.follow(gradients);
        assertThat(statistic("mean")).isZero();
        assertThat(first.train(7)).containsExactly(0);
    }

    @Test
    void aFarOffMeanCostsNoDigits() {
        float deviation = (float) Math.sqrt(2.0 / 3 + EPSILON);
        assertThat(first.train(10_000, 10_001, 10_002))
                .containsExactly(new float[] {-1 / deviation, 0, 1 / deviation}, within(1e-4f));
    }

    @Test
    void statisticsAreSavedButNotCounted() {
        assertThat(parameters.count()).isEqualTo(2);
        assertThat(parameters.specs().stream().map(ParameterSpec::name))
                .containsExactly("norm.scale", "norm.shift", "norm.mean", "norm.variance");
        assertThat(parameters.denseFloats()).isEqualTo(32);
        assertThat(parameters.sharedFloats()).isEqualTo(32);
    }

    @Test
    void emptyBatchesHaveNoGradient() {
        first.pass.train(Fixture.TASKS, 1, 0, 0);
        Activations output = first.norm.forward(Fixture.matrix(0, 1, new double[0]), first.pass);
        output.openGradient();
        first.norm.backward(first.pass);
        assertThat(gradients.norm()).isZero();
    }

    private float statistic(String name) {
        ParameterSpec spec = parameters.specs().stream()
                .filter(candidate -> candidate.name().equals("norm." + name))
                .findFirst()
                .orElseThrow();
        return parameters.values(spec).get(0, 0);
    }
}
