package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.Arrays;

/**
 * Gradient normalisation (Chen et al. 2018, <a href="https://arxiv.org/abs/1711.02257">arXiv:1711.02257</a>): with learned s
 * the step descends {@code sum of w L}, {@code w = T softmax(s)}, and s descends {@code sum of |w |g| - m r^alpha|}, where m
 * is the mean of all {@code w |g|} and r is how much of its first loss a task has left, divided by the mean of that. In the
 * first epoch, whose mean losses count as the first ones, the weights are 1.
 *
 * <p>Softmax and first epoch are LibMTL's; the paper learns w itself, brought back to a sum of T, from the losses of the
 * first step on. On the representation, LibMTL leaves the trunk without a gradient in the first epoch; here it has that of
 * the sum.
 *
 * @param alpha how strongly tasks that lag are pulled on, at least 0
 */
@Audience(Audience.Group.USER)
public record GradNorm(double alpha) implements Weighting {
    /** Refuses what is out of range. */
    public GradNorm {
        Require.notNegative("alpha", alpha);
    }

    /** With alpha 1.5. */
    public GradNorm() {
        this(1.5);
    }

    @Override
    public GramWeighting start(TaskRun run) {
        return new RunState(run);
    }

    private final class RunState implements GramWeighting {
        private final Scalars s;
        private final double[] first; // (tasks): the mean losses of the first epoch
        private final double[] shares; // (tasks): w / T
        private final double[] slopes; // (tasks): of the sum with respect to w
        private boolean begun;

        RunState(TaskRun run) {
            s = run.descent().scalars(run.count(), 1);
            first = new double[run.count()];
            Arrays.fill(first, Double.NaN);
            shares = new double[run.count()];
            slopes = new double[run.count()];
        }

        @Override
        public void endEpoch(double[] means) {
            begun = true;
            for (int task = 0; task < first.length; task++) {
                first[task] = Double.isNaN(first[task]) ? means[task] : first[task];
            }
        }

        @Override
        public boolean skipsGradients() {
            return !begun;
        }

        @Override
        public void weigh(TaskStep step, int group, double[][] gram, double[] weights) {
            int n = step.count();
            s.softmax(step, shares);
            double norms = 0;
            double left = 0;
            for (int k = 0; k < n; k++) {
                weights[k] = n * shares[k];
                norms += weights[k] * Math.sqrt(gram[k][k]) / n;
                left += left(step, k) / n;
            }
            double mean = 0;
            for (int k = 0; k < n; k++) {
                double norm = Math.sqrt(gram[k][k]);
                double rate = left > 0 ? left(step, k) / left : 1;
                slopes[k] = Math.signum(weights[k] * norm - norms * Math.pow(rate, alpha)) * norm;
                mean += shares[k] * slopes[k];
            }
            for (int k = 0; k < n; k++) {
                s.descend(step.task(k), n * shares[k] * (slopes[k] - mean));
            }
        }

        /** The share of the first loss that is left; 1 where there was none. */
        private double left(TaskStep step, int k) {
            double share = step.loss(k) / first[step.task(k)];
            return Double.isFinite(share) ? share : 1;
        }
    }
}
