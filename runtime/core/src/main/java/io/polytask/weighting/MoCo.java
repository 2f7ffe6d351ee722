package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * MoCo (Fernando et al. 2023, <a href="https://arxiv.org/abs/2210.12624">arXiv:2210.12624</a>): the weights go, step by
 * step, down {@code |sum of w y|^2 + rho |w|^2} on the simplex, where y is a running mean of each gradient, so that the
 * noise of a batch does not lead them; the step is the combination of the means.
 *
 * <p>LibMTL first brings each gradient to the length of its loss, and takes the softmax in place of the nearest point of the
 * simplex; the paper is followed, with the softmax as a choice.
 *
 * @param beta how fast the means follow, in [0, 1], divided by {@code step^betaSigma}
 * @param betaSigma at least 0
 * @param gamma the step size of the weights, above 0, divided by {@code step^gammaSigma}
 * @param gammaSigma at least 0
 * @param rho at least 0
 * @param simplex how the weights come back to the simplex
 */
@Audience(Audience.Group.USER)
public record MoCo(double beta, double betaSigma, double gamma, double gammaSigma, double rho, SimplexMap simplex)
        implements Weighting {
    /** How numbers come to sum up to 1. */
    public enum SimplexMap {
        /** The nearest point, as the paper says. */
        PROJECTION,
        /** The softmax. */
        SOFTMAX
    }

    /** Refuses what is out of range. */
    public MoCo {
        Require.share("beta", beta);
        Require.notNegative("betaSigma", betaSigma);
        Require.positive("gamma", gamma);
        Require.notNegative("gammaSigma", gammaSigma);
        Require.notNegative("rho", rho);
    }

    /** With beta 0.5, gamma 0.1, both sigmas 0.5, rho 0, projected. */
    public MoCo() {
        this(0.5, 0.5, 0.1, 0.5, 0, SimplexMap.PROJECTION);
    }

    @Override
    public SmoothedWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements SmoothedWeighting {
        private final TaskWeights kept;
        private final double[] current; // (tasks)
        /** How many steps each task has been in: the mean of an absent one rests. */
        private final int[] stepsOf; // (tasks)

        private int steps;

        RunState(int tasks) {
            kept = new TaskWeights(tasks, 1);
            current = new double[tasks];
            stepsOf = new int[tasks];
        }

        @Override
        public void smooth(TaskStep step, double[] keep, double[] add) {
            steps++;
            for (int k = 0; k < step.count(); k++) {
                add[k] = beta / Math.pow(++stepsOf[step.task(k)], betaSigma);
                keep[k] = 1 - add[k];
            }
        }

        @Override
        public void weigh(TaskStep step, int group, double[][] gram, double[] weights) {
            int n = step.count();
            kept.take(step, 1, current);
            double size = gamma / Math.pow(steps, gammaSigma);
            for (int k = 0; k < n; k++) {
                weights[k] = current[k] - size * (Quadratic.row(gram[k], n, current) + rho * current[k]);
            }
            if (simplex == SimplexMap.SOFTMAX) {
                Simplex.softmax(weights, n);
            } else {
                Simplex.project(weights, n);
            }
            kept.put(step, 1, weights);
        }
    }
}
