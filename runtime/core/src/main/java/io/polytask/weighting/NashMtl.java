package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.Arrays;

/**
 * Nash-MTL (Navon et al. 2022, <a href="https://arxiv.org/abs/2202.01017">arXiv:2202.01017</a>): the Nash bargaining
 * solution, the positive root of {@code Gw = 1 / w}, where G is the Gram matrix. It is found by Newton's method on the
 * strictly convex function whose minimum it is, to rounding. Where gradients cancel out and there is none, the weights of
 * the last step stay.
 *
 * <p>The loop of linearised problems of LibMTL and the paper's authors may stop away from the bargaining solution, or walk
 * away from it; the solution is followed. What they do besides, to keep weights for some steps and to clip the norm, is as
 * theirs.
 *
 * @param every how many steps the weights are kept for, at least 1
 * @param maxNorm the largest norm of the shared gradient; 0 for no limit
 */
@Audience(Audience.Group.USER)
public record NashMtl(int every, double maxNorm) implements Weighting {
    /** Refuses what is out of range. */
    public NashMtl {
        Require.that(every >= 1, "every", every, "at least 1");
        Require.notNegative("maxNorm", maxNorm);
    }

    /** New weights in each step, norm at most 1. */
    public NashMtl() {
        this(1, 1);
    }

    @Override
    public GramWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements GramWeighting {
        private final double[] kept; // (tasks)
        private final double[] found; // (tasks)
        private final NashSolver solver;
        private long steps;

        RunState(int tasks) {
            kept = new double[tasks];
            Arrays.fill(kept, 1);
            found = new double[tasks];
            solver = new NashSolver(tasks);
        }

        @Override
        public boolean skipsGradients() {
            return maxNorm == 0 && steps % every != 0;
        }

        @Override
        public void weighWithoutGradients(TaskStep step, double[] weights) {
            steps++;
            heads(step, weights);
        }

        @Override
        public void weigh(TaskStep step, int group, double[][] gram, double[] weights) {
            int n = step.count();
            if (steps++ % every == 0 && solver.solve(gram, n, 1, found)) {
                for (int k = 0; k < n; k++) {
                    kept[step.task(k)] = found[k];
                }
            }
            heads(step, weights);
            double norm = Quadratic.norm(gram, n, weights);
            double factor = maxNorm > 0 ? Math.min(1, maxNorm / (norm + 1e-6)) : 1;
            for (int k = 0; k < n; k++) {
                weights[k] *= factor;
            }
        }

        @Override
        public void heads(TaskStep step, double[] factors) {
            for (int k = 0; k < step.count(); k++) {
                factors[k] = kept[step.task(k)];
            }
        }
    }
}
