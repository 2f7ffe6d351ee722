package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * Fast adaptive multi-task optimisation (Liu et al. 2023, <a href="https://arxiv.org/abs/2306.03792">arXiv:2306.03792</a>):
 * with {@code z = softmax(w)} the step descends the mean of log L with weights z, scaled so that the weights of the losses
 * sum up to 1; after the step w learns, from how much each log L has fallen, to favour those that fall least.
 *
 * @param rate the step size of w, above 0
 * @param decay weight decay of w, at least 0
 */
@Audience(Audience.Group.USER)
public record Famo(double rate, double decay) implements Weighting {
    private static final double LEAST = 1e-8;

    /** Refuses what is out of range. */
    public Famo {
        Require.positive("rate", rate);
        Require.notNegative("decay", decay);
    }

    /** With rate 0.025 and decay 0.001. */
    public Famo() {
        this(0.025, 0.001);
    }

    @Override
    public PostStepWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements PostStepWeighting {
        private final Scalars w;
        private final double[] before; // (tasks): the losses before the step
        private final double[] shares; // (tasks): z

        RunState(int tasks) {
            w = ScalarDescent.adam(rate, decay).scalars(tasks, 0);
            before = new double[tasks];
            shares = new double[tasks];
        }

        @Override
        public void weigh(TaskStep step, double[] weights) {
            w.softmax(step, shares);
            double sum = 0;
            for (int k = 0; k < step.count(); k++) {
                before[k] = step.loss(k) + LEAST;
                weights[k] = shares[k] / before[k];
                sum += weights[k];
            }
            for (int k = 0; k < step.count(); k++) {
                weights[k] /= sum;
            }
        }

        @Override
        public void afterStep(TaskStep after) {
            double mean = 0;
            for (int k = 0; k < after.count(); k++) {
                before[k] = Math.log(before[k]) - Math.log(after.loss(k) + LEAST);
                mean += shares[k] * before[k];
            }
            for (int k = 0; k < after.count(); k++) {
                w.descend(after.task(k), shares[k] * (before[k] - mean));
            }
        }
    }
}
