package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.Arrays;

/**
 * Projecting conflicting gradients (Yu et al. 2020, <a href="https://arxiv.org/abs/2001.06782">arXiv:2001.06782</a>): each
 * gradient meets the others in a random order and loses, where its product with one is negative, its part along that one;
 * the step is the sum of what is left. LibMTL may also take away the part along the gradient itself as it was; the paper is
 * followed.
 */
@Audience(Audience.Group.USER)
public record PcGrad() implements Weighting {
    /** Keeps a gradient that is all but zero from a division by zero. */
    private static final double GUARD = 1e-8;

    @Override
    public GramWeighting start(TaskRun run) {
        TaskPermutations permutations = new TaskPermutations(run);
        double[] parts = new double[run.count()];
        return (step, group, gram, weights) -> {
            int n = step.count();
            permutations.draw(n);
            Arrays.fill(weights, 0, n, 0);
            for (int task = 0; task < n; task++) {
                Arrays.fill(parts, 0, n, 0);
                parts[task] = 1;
                for (int i = 0; i < n - 1; i++) {
                    int other = permutations.other(task, i);
                    double product = Quadratic.row(gram[other], n, parts);
                    if (product < 0) {
                        parts[other] -= product / (gram[other][other] + GUARD);
                    }
                }
                for (int k = 0; k < n; k++) {
                    weights[k] += parts[k];
                }
            }
        };
    }
}
