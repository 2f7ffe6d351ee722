package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * Excess-risk weights (He et al. 2024, <a href="https://arxiv.org/abs/2402.02009">arXiv:2402.02009</a>): a task whose loss
 * can still fall far counts more. The excess e is estimated by the scaled norm of {@link ScaledNormWeighting}; each weight
 * is multiplied by {@code exp(eta e / e0)}, e0 being the task's first one, and they are brought to sum up to their number.
 *
 * <p>As in LibMTL, e0 is that of the first step; where it is zero there, for which LibMTL gets NaN, it is the first one that
 * is not. TorchJD's weights sum up to 1.
 *
 * @param eta the step size of the weights, above 0
 */
@Audience(Audience.Group.USER)
public record ExcessMtl(double eta) implements Weighting {
    /** Refuses what is out of range. */
    public ExcessMtl {
        Require.positive("eta", eta);
    }

    /** With eta 0.01. */
    public ExcessMtl() {
        this(0.01);
    }

    @Override
    public ScaledNormWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements ScaledNormWeighting {
        private final TaskWeights kept;
        private final double[] first; // (tasks): e0

        RunState(int tasks) {
            kept = new TaskWeights(tasks, tasks);
            first = new double[tasks];
        }

        @Override
        public void weigh(TaskStep step, double[] norms, double[] weights) {
            kept.take(step, step.count(), weights);
            double sum = 0;
            for (int k = 0; k < step.count(); k++) {
                int task = step.task(k);
                if (first[task] > 0) {
                    weights[k] *= Math.exp(eta * norms[k] / first[task]);
                } else {
                    // A task whose gradient has been zero so far is measured from the first that is not.
                    first[task] = norms[k];
                }
                sum += weights[k];
            }
            for (int k = 0; k < step.count(); k++) {
                weights[k] *= step.count() / sum;
            }
            kept.put(step, step.count(), weights);
        }
    }
}
