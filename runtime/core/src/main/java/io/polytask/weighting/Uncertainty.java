package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * Weights by the uncertainty of each task (Kendall, Gal, Cipolla 2018, <a
 * href="https://arxiv.org/abs/1705.07115">arXiv:1705.07115</a>): with a learned s for each, the step descends {@code sum of
 * L / (2 exp(s)) + s / 2}, for every kind of loss alike, as in LibMTL.
 *
 * @param initial the first value of each s, finite
 */
@Audience(Audience.Group.USER)
public record Uncertainty(double initial) implements Weighting {
    /** Refuses what is not finite. */
    public Uncertainty {
        Require.that(Double.isFinite(initial), "initial", initial, "finite");
    }

    /** Begins at -0.5, as in LibMTL; TorchJD begins at 0. */
    public Uncertainty() {
        this(-0.5);
    }

    @Override
    public LossWeighting start(TaskRun run) {
        Scalars s = run.descent().scalars(run.count(), initial);
        return (step, weights) -> {
            for (int k = 0; k < step.count(); k++) {
                int task = step.task(k);
                weights[k] = 0.5 * Math.exp(-s.get(task));
                s.descend(task, 0.5 - weights[k] * step.loss(k));
            }
        };
    }
}
