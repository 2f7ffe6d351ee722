package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.Arrays;

/**
 * Alpha-fair gradients (Ban, Ji 2024, <a href="https://arxiv.org/abs/2402.15638">arXiv:2402.15638</a>): the positive root of
 * {@code Gw = w^(-1/alpha)}, by Newton's method. Where gradients cancel out and there is none, every task counts 1.
 *
 * <p>LibMTL approximates the root by least squares; the root is followed.
 *
 * @param alpha above 0; 1 for proportional fairness, the larger, the more the worst task counts
 */
@Audience(Audience.Group.USER)
public record FairGrad(double alpha) implements Weighting {
    /** Refuses what is out of range. */
    public FairGrad {
        Require.positive("alpha", alpha);
    }

    /** With alpha 1. */
    public FairGrad() {
        this(1);
    }

    @Override
    public GramWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements GramWeighting {
        private final double[] found; // (tasks)
        private final NashSolver solver;

        RunState(int tasks) {
            found = new double[tasks];
            solver = new NashSolver(tasks);
        }

        @Override
        public void weigh(TaskStep step, int group, double[][] gram, double[] weights) {
            if (!solver.solve(gram, step.count(), 1 / alpha, found)) {
                Arrays.fill(found, 1);
            }
            heads(step, weights);
        }

        @Override
        public void heads(TaskStep step, double[] factors) {
            System.arraycopy(found, 0, factors, 0, step.count());
        }
    }
}
