package io.polytask.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Activation;
import io.polytask.api.Balance.Groups;
import io.polytask.layer.Dense;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import io.polytask.weighting.TaskStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three shards of a trunk of two layers; the first one has many inputs, so that its weight's gradient is kept as factors. */
final class FactoredGradientsTest {
    private static final int TASKS = 3;
    private static final TaskSet ALL = TaskSet.all(TASKS);
    private static final int INPUTS = 256;
    private static final int UNITS = 10;
    private static final int OUTPUTS = 4;
    private static final int[] ROWS = {5, 9, 4};
    /** What both weights and both biases take. */
    private static final int FLOATS = INPUTS * UNITS + 16 + 48 + 16;

    private static final double[][] WEIGHTS = {{0.3, 1.5, -0.4}, {0.2, 0.1, 0.7}, {2, 0.5, 0.25}, {1, 3, 0.1}};

    private record Outcome(double[][][] gram, float[] gradient, long floats) {}

    @ParameterizedTest
    @EnumSource(Groups.class)
    void innerProductsAndCombinationAreThoseOfTheGradients(Groups groups) {
        Outcome expected = new Steps(groups, false, 1).step();
        Outcome actual = new Steps(groups, true, 1).step();
        for (int group = 0; group < expected.gram.length; group++) {
            check(actual.gram[group], expected.gram[group], TASKS);
        }
        checkGradient(actual.gradient, expected.gradient);
    }

    private static void check(double[][] actual, double[][] expected, int n) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double size = Math.sqrt(expected[i][i] * expected[j][j]);
                assertThat(actual[i][j]).isEqualTo(expected[i][j], within(1e-6 * size));
                assertThat(actual[i][j]).isEqualTo(actual[j][i]);
            }
        }
    }

    private static void checkGradient(float[] actual, float[] expected) {
        float most = 0;
        for (float value : expected) {
            most = Math.max(most, Math.abs(value));
        }
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("float %d", i).isEqualTo(expected[i], within(1e-6f * most));
        }
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        Outcome one = new Steps(Groups.MODEL, true, 1).step();
        Steps steps = new Steps(Groups.MODEL, true, 3);
        for (int i = 0; i < 200; i++) {
            Outcome three = steps.step();
            assertThat(three.gram).isDeepEqualTo(one.gram);
            assertThat(three.gradient).isEqualTo(one.gradient);
        }
    }

    @Test
    void theFirstWeightTakesMemoryByTheRowsThatItReads() {
        assertThat(new Steps(Groups.MODEL, false, 1).step().floats).isEqualTo(TASKS * FLOATS);
        int rows = 5 + 9 + 4;
        int factors = rows * (TASKS * UNITS + UNITS);
        // Blocks of up to 16 rows, of each shard by those before it and itself, and the products of all pairs of tasks.
        int blocks = (5 + 9 + 9) * 16 + rows * TASKS * UNITS + ROWS.length * TASKS * TASKS;
        assertThat(new Steps(Groups.MODEL, true, 1).step().floats)
                .isEqualTo(TASKS * (FLOATS - INPUTS * UNITS) + factors + blocks);
    }

    @Test
    void aTaskThatLeavesTheLayerOutHasNoGradientOfItAndOneThatDropsOutSpoilsNone() {
        Steps plain = new Steps(Groups.PARAMETER, false, 1);
        Steps factored = new Steps(Groups.PARAMETER, true, 1);
        factored.leavesOut = 0;
        factored.spoiled = 1;
        double expected = plain.step().gram[0][2][2];
        double[][] gram = factored.step().gram[0];
        assertThat(gram[0][0]).isZero();
        assertThat(gram[1][1]).isNaN();
        assertThat(gram[2][2]).isEqualTo(expected, within(1e-6 * expected));
        double[][] moved = factored.without(1)[0];
        assertThat(moved[0][0]).isZero();
        assertThat(moved[0][1]).isZero();
        assertThat(moved[1][1]).isEqualTo(gram[2][2], within(1e-6 * expected));
    }

    /** In many steps the scale of a mean becomes too small, and is 1 again. */
    @ParameterizedTest
    @ValueSource(ints = {2, 30})
    void runningMeansAreThoseOfTheGradients(int count) {
        double[] keep = {0.9, 0.5, 0};
        double[] add = {0.1, 2, 1};
        Outcome plain = new Steps(Groups.PARAMETER, false, 1).step();
        Steps steps = new Steps(Groups.PARAMETER, true, 1);
        TaskStep all = new TaskStep(TASKS);
        for (int task = 0; task < TASKS; task++) {
            all.add(task, 1);
        }
        double[][][] gram = new double[4][TASKS][TASKS];
        float[] combined;
        try (GradientHistory memory = new GradientHistory(steps.parameters, TASKS)) {
            Gradients first = steps.gradients.get(0);
            FactoredMeans means = new FactoredMeans(steps.factored, first, steps.groups, memory, TASKS);
            for (int i = 0; i < count; i++) {
                steps.step();
                means.smooth(all, keep, add);
            }
            means.addGram(all, gram);
            means.combine(all, WEIGHTS);
            combined = first.flat().array().toFloatVector();
        }

        double[][] expected = new double[TASKS][TASKS];
        double[][] weights = new double[4][];
        for (int i = 0; i < TASKS; i++) {
            for (int j = 0; j < TASKS; j++) {
                expected[i][j] = sum(keep[i], count) * add[i] * sum(keep[j], count) * add[j] * plain.gram[0][i][j];
            }
        }
        Arrays.setAll(
                weights,
                group -> IntStream.range(0, TASKS)
                        .mapToDouble(task -> WEIGHTS[group][task] * sum(keep[task], count) * add[task])
                        .toArray());
        Steps other = new Steps(Groups.PARAMETER, false, 1);
        other.step();
        new Combination(other.rows, TASKS).combine(TASKS, weights, other.gradients.get(0));
        check(gram[0], expected, TASKS);
        checkGradient(
                Arrays.copyOf(combined, INPUTS * UNITS),
                Arrays.copyOf(other.gradients.get(0).flat().array().toFloatVector(), INPUTS * UNITS));
    }

    /** Of a mean that keeps a part in each of so many equal steps. */
    private static double sum(double keep, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum = keep * sum + 1;
        }
        return sum;
    }

    /** A step whose batch is too large for factors goes on with the mean itself. */
    @Test
    void whatIsRememberedBecomesTheMeanWhereItIsNotFactored() {
        Steps steps = new Steps(Groups.MODEL, true, 1);
        TaskStep all = new TaskStep(TASKS);
        all.add(1, 1);
        try (GradientHistory history = new GradientHistory(steps.parameters, TASKS)) {
            FactoredMeans means =
                    new FactoredMeans(steps.factored, steps.gradients.get(0), steps.groups, history, TASKS);
            float[] once = new float[INPUTS];
            float[] twice = new float[INPUTS];
            steps.step();
            means.smooth(all, new double[] {0.25}, new double[] {1});
            history.read(1, 0, INPUTS, once);
            steps.step();
            means.smooth(all, new double[] {0.25}, new double[] {1});
            steps.factored.choose(0, steps.rows);
            means.settle();
            means.settle();
            history.read(1, 0, INPUTS, twice);
            for (int i = 0; i < INPUTS; i++) {
                assertThat(twice[i]).isEqualTo(0.3125f * once[i], within(1e-5f * Math.abs(once[i])));
            }
        }
    }

    /** Steps of the three shards, with factors or without. */
    private static final class Steps {
        final List<Replica> replicas = new ArrayList<>();
        final List<Gradients> gradients = new ArrayList<>();
        final Workers workers;
        final TaskRows rows;
        final FactoredGradients factored;
        final SharedGroups groups;
        Parameters parameters;
        int leavesOut = -1;
        int spoiled = -1;

        Steps(Groups kind, boolean keeps, int threads) {
            workers = new Workers(threads);
            for (int count : ROWS) {
                Replica replica = new Replica(count);
                if (replicas.isEmpty()) {
                    parameters = Parameters.initial(replica.layout, 7, RandomSource.standard());
                } else {
                    parameters.bind(replica.layout);
                }
                replicas.add(replica);
                gradients.add(Gradients.of(replica.layout));
            }
            List<ParameterSpec> specs = parameters.specs();
            groups = SharedGroups.of(kind, parameters);
            rows = new TaskRows(specs, TASKS, groups);
            factored = keeps
                    ? new FactoredGradients(gradients, workers, groups, TASKS, false)
                    : FactoredGradients.none(workers, groups);
        }

        Outcome step() {
            for (int shard = 0; shard < ROWS.length; shard++) {
                gradients.get(shard).forgetFactors();
                replicas.get(shard).forward(shard);
                gradients.get(shard).clear();
            }
            factored.choose(ROWS.length, rows);
            rows.clear();
            for (int task = 0; task < TASKS; task++) {
                takeBack(task);
            }
            double[][][] gram = gram(TASKS);
            double[][][] copy = new double[gram.length][TASKS][];
            for (int group = 0; group < gram.length; group++) {
                for (int i = 0; i < TASKS; i++) {
                    copy[group][i] = gram[group][i].clone();
                }
            }
            Gradients sum = gradients.get(0);
            sum.clearShared();
            new Combination(rows, TASKS).combine(TASKS, WEIGHTS, sum);
            long floats = rows.floats();
            factored.combine(TASKS, WEIGHTS);
            floats += factored.floats();
            return new Outcome(copy, sum.flat().array().toFloatVector(), floats);
        }

        private void takeBack(int task) {
            for (int shard = 0; shard < ROWS.length; shard++) {
                gradients.get(shard).clearShared();
                factored.begin(shard, task);
                replicas.get(shard).backward(shard, task, task == spoiled, task != leavesOut);
                factored.end(shard);
            }
            rows.take(task, gradients, ROWS.length);
        }

        double[][][] gram(int n) {
            double[][][] gram = rows.gram(n, rows);
            factored.addGram(n, gram);
            return gram;
        }

        /** The last task takes the place of one that drops out. */
        double[][][] without(int task) {
            rows.move(TASKS - 1, task);
            factored.move(TASKS - 1, task);
            return gram(TASKS - 1);
        }
    }

    private static final class Replica {
        final Layout layout = new Layout(ALL);
        final Dense first = new Dense(layout.shared("first", ALL), INPUTS, UNITS, Activation.RELU, 0);
        final Dense second = new Dense(layout.shared("second", ALL), UNITS, OUTPUTS, Activation.IDENTITY, 0);
        final Activations input = Activations.withoutGradient(INPUTS);
        final Pass pass = new Pass(TASKS, RandomSource.standard().stream(1));

        Replica(int rows) {
            input.reset(rows);
        }

        void forward(int shard) {
            input.values().write(0, input.rows(), normals(input.rows() * INPUTS, shard));
            pass.train(ALL, 1, 0, shard);
            second.forward(first.forward(input, pass), pass);
        }

        void backward(int shard, int task, boolean spoiled, boolean runsFirst) {
            Activations output = second.output();
            output.openGradient();
            float[] values = normals(output.rows() * OUTPUTS, 10 + shard * TASKS + task);
            values[0] = spoiled ? Float.NaN : values[0];
            output.gradients().write(0, output.rows(), values);
            second.backward(pass);
            if (runsFirst) {
                first.backward(pass);
            } else {
                first.output().closeGradient();
            }
        }

        private static float[] normals(int count, int seed) {
            Random random = new Random(seed);
            float[] values = new float[count];
            for (int i = 0; i < count; i++) {
                values[i] = (float) random.nextGaussian();
            }
            return values;
        }
    }
}
