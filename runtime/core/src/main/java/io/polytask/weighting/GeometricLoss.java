package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * The step descends the geometric mean of the losses (Chennupati et al. 2019, <a
 * href="https://arxiv.org/abs/1904.08492">arXiv:1904.08492</a>), {@code m = (product of L)^(1/T)}: each loss has the factor
 * {@code m / (T L)}. A loss that has reached 0 counts as {@value #LEAST}. LibMTL reports other weights than those in effect,
 * which are these.
 */
@Audience(Audience.Group.USER)
public record GeometricLoss() implements Weighting {
    private static final double LEAST = 1e-12;

    @Override
    public LossWeighting start(TaskRun run) {
        return (step, weights) -> {
            double logs = 0;
            for (int k = 0; k < step.count(); k++) {
                logs += Math.log(Math.max(LEAST, step.loss(k)));
            }
            double mean = Math.exp(logs / step.count());
            for (int k = 0; k < step.count(); k++) {
                weights[k] = mean / (step.count() * Math.max(LEAST, step.loss(k)));
            }
        };
    }
}
