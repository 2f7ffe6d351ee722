package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.Arrays;

/**
 * The mean gradient, projected onto the cone of the directions that conflict with no task's gradient, as gradient episodic
 * memory does (Lopez-Paz, Ranzato 2017, <a href="https://arxiv.org/abs/1706.08840">arXiv:1706.08840</a>): {@code w = argmin
 * v'Gv, v >= 1 / T}. In the form of TorchJD, with its normalisation and regularisation of G; LibMTL has none.
 *
 * @param normEps a Gram matrix with a trace below this counts as zero; at least 0
 * @param regEps what is added to the diagonal of the Gram matrix of trace 1, above 0
 */
@Audience(Audience.Group.USER)
public record DualProjection(double normEps, double regEps) implements Weighting {
    /** Refuses what is out of range. */
    public DualProjection {
        Require.notNegative("normEps", normEps);
        Require.positive("regEps", regEps);
    }

    /** With 0.0001 for both. */
    public DualProjection() {
        this(1e-4, 1e-4);
    }

    @Override
    public GramWeighting start(TaskRun run) {
        LowerBounded solver = new LowerBounded(run.count());
        double[] lower = new double[run.count()];
        return (step, group, gram, weights) -> {
            int n = step.count();
            Arrays.fill(lower, 0, n, 1.0 / n);
            solver.set(gram, n, normEps, regEps);
            solver.solve(lower, n, weights);
        };
    }
}
