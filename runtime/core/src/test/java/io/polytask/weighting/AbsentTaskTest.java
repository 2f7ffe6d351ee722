package io.polytask.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Two tasks that are alike, of which the second is absent from every other step: wherever both are there, they weigh the same. */
final class AbsentTaskTest {
    private static final double[][] ALIKE = {{1, 0}, {0, 1}};

    private final TaskRun run =
            new TaskRun(List.of("first", "second"), () -> new SplittableRandom(1), ScalarDescent.sgd(0.1, 0, false, 0));
    private final double[] weights = new double[2];

    private static TaskStep step(int tasks) {
        TaskStep step = new TaskStep(2);
        for (int task = 0; task < tasks; task++) {
            step.add(task, 0.5);
        }
        return step;
    }

    private void check(int tasks, double sum) {
        for (int task = 0; task < tasks; task++) {
            assertThat(weights[task]).isEqualTo(sum / tasks, within(1e-9));
        }
    }

    @Test
    void moco() {
        SmoothedWeighting state = new MoCo().start(run);
        for (int i = 0; i < 100; i++) {
            int tasks = 1 + i % 2;
            state.smooth(step(tasks), new double[2], new double[2]);
            state.weigh(step(tasks), 0, ALIKE, weights);
            check(tasks, 1);
        }
    }

    @Test
    void theMeanOfAnAbsentTaskIsAsOldAsItsSteps() {
        for (SmoothedWeighting state : List.of(
                new MoCo(0.5, 1, 0.1, 0.5, 0, MoCo.SimplexMap.PROJECTION).start(run), new DbMtl(0.5, 1).start(run))) {
            double[] keep = new double[2];
            state.smooth(step(1), keep, new double[2]);
            state.smooth(step(1), keep, new double[2]);
            state.smooth(step(2), keep, new double[2]);

            assertThat(keep[1]).isEqualTo(0.5, within(1e-15));
        }
    }

    @Test
    void modoAndSdmgrad() {
        for (CrossGramWeighting state : List.of(new MoDo(0.1, 0.1).start(run), new SdmGrad().start(run))) {
            for (int i = 0; i < 100; i++) {
                int tasks = 1 + i % 2;
                state.weigh(step(tasks), step(1 + i % 4 / 3), ALIKE, weights);
                check(tasks, 1);
            }
        }
    }

    @Test
    void excessMtl() {
        ScaledNormWeighting state = new ExcessMtl(0.5).start(run);
        for (int i = 0; i < 100; i++) {
            int tasks = 1 + i % 2;
            state.weigh(step(tasks), new double[] {1, 1}, weights);
            // The first excess of a task does not count yet: the first task has one more.
            double first = tasks == 1 ? 1 : 2 * Math.exp(0.5) / (1 + Math.exp(0.5));
            assertThat(weights[0]).isEqualTo(first, within(1e-9));
        }
    }

    @Test
    void dwaKeepsTheRatioOfATaskThatAnEpochHasNotSeen() {
        LossWeighting state = new DynamicWeightAverage(1).start(run);
        state.endEpoch(new double[] {1, 1});
        state.endEpoch(new double[] {0.5, 0.5});
        state.endEpoch(new double[] {0.25, Double.NaN});

        state.weigh(step(2), weights);

        check(2, 2);
    }
}
