package io.polytask.weighting;

import java.util.Arrays;

/**
 * MoDo (Chen et al. 2023): the weights go one step down {@code |sum of w g|^2 + rho |w|^2} on the simplex, with the two factors of
 * the square from two independent batches, which makes the slope unbiased; they then combine the gradients of a third.
 *
 * @param gamma the step size of the weights, above 0
 * @param rho at least 0
 */
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
        double[] weightOf = new double[run.count()];
        double[] current = new double[run.count()];
        Arrays.fill(weightOf, 1.0 / run.count());
        return (step, cross, weights) -> {
            int n = step.count();
            for (int k = 0; k < n; k++) {
                current[k] = weightOf[step.place(k)];
            }
            for (int k = 0; k < n; k++) {
                weights[k] = current[k] - gamma * (Quadratic.row(cross[k], n, current) + rho * current[k]);
            }
            Simplex.project(weights, n);
            for (int k = 0; k < n; k++) {
                weightOf[step.place(k)] = weights[k];
            }
        };
    }
}
