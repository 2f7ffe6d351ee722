package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * Smooth Tchebycheff scalarisation (Lin et al. 2024, <a href="https://arxiv.org/abs/2402.19078">arXiv:2402.19078</a>): the
 * step descends {@code T mu log(sum of exp(l / mu))} of the losses l on the scale of their logarithms, each measured from
 * its own mean over a reference epoch. Until that epoch has ended, the step descends the sum of the logarithms.
 *
 * <p>Factor T, logarithms before and reference epoch are as in LibMTL. Without a reference, where LibMTL divides by zero, a task is
 * measured from 1.
 *
 * @param mu above 0; the smaller, the more the largest loss counts
 * @param warmupEpochs how many epochs come before the reference epoch, at least 0
 */
@Audience(Audience.Group.USER)
public record SmoothTchebycheff(double mu, int warmupEpochs) implements Weighting {
    private static final double LEAST = 1e-20;

    /** Refuses what is out of range. */
    public SmoothTchebycheff {
        Require.positive("mu", mu);
        Require.that(warmupEpochs >= 0, "warmupEpochs", warmupEpochs, "at least 0");
    }

    /** With mu 1 after 4 epochs. */
    public SmoothTchebycheff() {
        this(1, 4);
    }

    @Override
    public LossWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements LossWeighting {
        private final double[] sums; // (tasks): of the losses of the reference epoch
        private final long[] counts; // (tasks)
        private int epoch;

        RunState(int tasks) {
            sums = new double[tasks];
            counts = new long[tasks];
        }

        @Override
        public void endEpoch(double[] means) {
            epoch++;
        }

        @Override
        public void weigh(TaskStep step, double[] weights) {
            if (epoch <= warmupEpochs) {
                descendLogs(step, weights);
            } else {
                descendLargest(step, weights);
            }
        }

        private void descendLogs(TaskStep step, double[] weights) {
            for (int k = 0; k < step.count(); k++) {
                weights[k] = 1 / (step.loss(k) + LEAST);
                if (epoch == warmupEpochs) {
                    sums[step.task(k)] += step.loss(k);
                    counts[step.task(k)]++;
                }
            }
        }

        private void descendLargest(TaskStep step, double[] weights) {
            for (int k = 0; k < step.count(); k++) {
                weights[k] = Math.log(step.loss(k) / reference(step, k) + LEAST) / mu;
            }
            Simplex.softmax(weights, step.count());
            for (int k = 0; k < step.count(); k++) {
                weights[k] *= step.count() / (step.loss(k) + LEAST * reference(step, k));
            }
        }

        /** A task that the reference epoch had no label of is measured from 1. */
        private double reference(TaskStep step, int k) {
            int task = step.task(k);
            return counts[task] == 0 || sums[task] <= 0 ? 1 : sums[task] / counts[task];
        }
    }
}
