package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * Dual-balancing (Lin et al. 2023, <a href="https://arxiv.org/abs/2308.12029">arXiv:2308.12029</a>): running means of the
 * gradients of the logarithms of the losses, each brought to the length of the longest, and added up.
 *
 * <p>As in LibMTL, by the paper's authors, a mean begins at zero without a correction, and the heads follow the gradients of
 * the logarithms.
 *
 * @param beta what is kept of a mean, in [0, 1), divided by {@code step^betaSigma}
 * @param betaSigma at least 0
 */
@Audience(Audience.Group.USER)
public record DbMtl(double beta, double betaSigma) implements Weighting {
    private static final double LEAST = 1e-8;

    /** Refuses what is out of range. */
    public DbMtl {
        Require.belowOne("beta", beta);
        Require.notNegative("betaSigma", betaSigma);
    }

    /** With beta 0.9 in every step. */
    public DbMtl() {
        this(0.9, 0);
    }

    @Override
    public SmoothedWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements SmoothedWeighting {
        /** How many steps each task has been in: the mean of an absent one rests. */
        private final int[] stepsOf; // (tasks)

        RunState(int tasks) {
            stepsOf = new int[tasks];
        }

        @Override
        public void smooth(TaskStep step, double[] keep, double[] add) {
            heads(step, add);
            for (int k = 0; k < step.count(); k++) {
                double kept = beta / Math.pow(++stepsOf[step.task(k)], betaSigma);
                keep[k] = kept;
                add[k] *= 1 - kept;
            }
        }

        @Override
        public void weigh(TaskStep step, int group, double[][] gram, double[] weights) {
            double longest = 0;
            for (int k = 0; k < step.count(); k++) {
                longest = Math.max(longest, Math.sqrt(gram[k][k]));
            }
            for (int k = 0; k < step.count(); k++) {
                weights[k] = longest / (Math.sqrt(gram[k][k]) + LEAST);
            }
        }

        @Override
        public void heads(TaskStep step, double[] factors) {
            for (int k = 0; k < step.count(); k++) {
                factors[k] = 1 / (step.loss(k) + LEAST);
            }
        }
    }
}
