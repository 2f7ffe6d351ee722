package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.Arrays;

/**
 * Unconflicting projection of gradients (Quinton, Rey 2024, <a
 * href="https://arxiv.org/abs/2406.16232">arXiv:2406.16232</a>): each gradient is projected onto the cone of the directions
 * that conflict with none, and the step is the mean of the projections: {@code w = sum over i of argmin v'Gv, v >= e_i / T}.
 * It is as in TorchJD, by the paper's authors, with its normalisation and regularisation of G.
 *
 * @param normEps a Gram matrix with a trace below this counts as zero; at least 0
 * @param regEps what is added to the diagonal of the Gram matrix of trace 1, above 0
 */
@Audience(Audience.Group.USER)
public record UpGrad(double normEps, double regEps) implements Weighting {
    /** Refuses what is out of range. */
    public UpGrad {
        Require.notNegative("normEps", normEps);
        Require.positive("regEps", regEps);
    }

    /** With 0.0001 for both. */
    public UpGrad() {
        this(1e-4, 1e-4);
    }

    @Override
    public GramWeighting start(TaskRun run) {
        LowerBounded solver = new LowerBounded(run.count());
        double[] lower = new double[run.count()];
        double[] projection = new double[run.count()];
        return (step, group, gram, weights) -> {
            int n = step.count();
            solver.set(gram, n, normEps, regEps);
            Arrays.fill(weights, 0, n, 0);
            for (int task = 0; task < n; task++) {
                lower[task] = 1.0 / n;
                solver.solve(lower, n, projection);
                lower[task] = 0;
                for (int k = 0; k < n; k++) {
                    weights[k] += projection[k];
                }
            }
        };
    }
}
