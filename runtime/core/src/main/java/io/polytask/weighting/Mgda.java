package io.polytask.weighting;

import io.polytask.api.Audience;
import io.polytask.api.Balance.Normalization;

/**
 * The multiple gradient descent algorithm (Desideri 2012, <a
 * href="https://doi.org/10.1016/j.crma.2012.03.014">doi:10.1016/j.crma.2012.03.014</a>; Sener, Koltun 2018, <a
 * href="https://arxiv.org/abs/1810.04650">arXiv:1810.04650</a>): the shortest vector in the convex hull of the gradients,
 * found exactly. The weights are found on normalised gradients and applied to the gradients as they are, as the paper's
 * authors do.
 *
 * <p>LibMTL's search can stall far from the minimum, and of two tasks ends at 0.999 and 0.001 at most; TorchJD's Frank-Wolfe
 * steps stop at 1e-3. LibMTL also applies the weights to the normalised gradients.
 *
 * @param normalization what each gradient is divided by where the weights are found
 */
@Audience(Audience.Group.USER)
public record Mgda(Normalization normalization) implements Weighting {
    /** Without normalisation. */
    public Mgda() {
        this(Normalization.NONE);
    }

    @Override
    public GramWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements GramWeighting {
        private final double[][] normalized; // (tasks, tasks)
        private final MinimumNorm solver;

        RunState(int tasks) {
            normalized = new double[tasks][tasks];
            solver = new MinimumNorm(tasks);
        }

        @Override
        public void weigh(TaskStep step, int group, double[][] gram, double[] weights) {
            int n = step.count();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    normalized[i][j] = gram[i][j] / (divisor(step, gram, i) * divisor(step, gram, j));
                }
            }
            solver.solve(normalized, n, weights);
        }

        /** A gradient or a loss of 0 stays as it is. */
        private double divisor(TaskStep step, double[][] gram, int k) {
            double norm = gram[k][k] > 0 ? Math.sqrt(gram[k][k]) : 1;
            double loss = step.loss(k) > 0 ? step.loss(k) : 1;
            return switch (normalization) {
                case NONE -> 1;
                case L2 -> norm;
                case LOSS -> loss;
                case LOSS_L2 -> loss * norm;
            };
        }
    }
}
