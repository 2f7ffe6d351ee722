package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.Arrays;

/**
 * Weights by how fast the losses fall (Liu, Johns, Davison 2019, <a
 * href="https://arxiv.org/abs/1803.10704">arXiv:1803.10704</a>): {@code T softmax(r / temperature)}, where r is a task's
 * mean loss over the last epoch divided by that over the one before; ones in the first two epochs. The ratio of a task
 * without a label in an epoch stays.
 *
 * @param temperature above 0; the larger, the more even
 */
@Audience(Audience.Group.USER)
public record DynamicWeightAverage(double temperature) implements Weighting {
    /** Refuses what is out of range. */
    public DynamicWeightAverage {
        Require.positive("temperature", temperature);
    }

    /** With temperature 2. */
    public DynamicWeightAverage() {
        this(2);
    }

    @Override
    public LossWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements LossWeighting {
        private final double[] before; // (tasks): the mean losses of the epoch before the last
        private final double[] last; // (tasks): those of the last epoch

        RunState(int tasks) {
            before = new double[tasks];
            last = new double[tasks];
            Arrays.fill(before, Double.NaN);
            Arrays.fill(last, Double.NaN);
        }

        @Override
        public void endEpoch(double[] means) {
            for (int task = 0; task < last.length; task++) {
                if (!Double.isNaN(means[task])) {
                    before[task] = last[task];
                    last[task] = means[task];
                }
            }
        }

        @Override
        public void weigh(TaskStep step, double[] weights) {
            for (int k = 0; k < step.count(); k++) {
                double ratio = last[step.task(k)] / before[step.task(k)];
                weights[k] = (Double.isFinite(ratio) ? ratio : 1) / temperature;
            }
            Simplex.softmax(weights, step.count());
            for (int k = 0; k < step.count(); k++) {
                weights[k] *= step.count();
            }
        }
    }
}
