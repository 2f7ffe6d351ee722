package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * MoDo (Chen et al. 2023, <a href="https://arxiv.org/abs/2305.20057">arXiv:2305.20057</a>): the weights go one step down
 * {@code |sum of w g|^2 + rho |w|^2} on the simplex, with the two factors of the square from two independent batches, which
 * makes the slope unbiased; they then combine the gradients of a third. As in LibMTL, the heads get the mean of their
 * gradients on all three.
 *
 * @param gamma the step size of the weights, above 0
 * @param rho at least 0
 */
@Audience(Audience.Group.USER)
public record MoDo(double gamma, double rho) implements Weighting {
    /** Refuses what is out of range. */
    public MoDo {
        Require.positive("gamma", gamma);
        Require.notNegative("rho", rho);
    }

    /** With gamma 0.001 and rho 0.1. */
    public MoDo() {
        this(1e-3, 0.1);
    }

    @Override
    public CrossGramWeighting start(TaskRun run) {
        TaskWeights kept = new TaskWeights(run.count(), 1);
        double[] current = new double[run.count()];
        return (step, common, cross, weights) -> {
            int n = common.count();
            kept.take(common, 1, current);
            for (int k = 0; k < n; k++) {
                weights[k] = current[k] - gamma * (Quadratic.row(cross[k], n, current) + rho * current[k]);
            }
            Simplex.project(weights, n);
            kept.put(common, 1, weights);
            kept.take(step, 1, weights);
        };
    }
}
