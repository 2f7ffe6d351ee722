package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.Arrays;

/**
 * Direction-oriented stochastic multi-gradient descent (Xiao, Ban, Ji 2023, <a
 * href="https://arxiv.org/abs/2305.18409">arXiv:2305.18409</a>): the step is {@code (gw + lambda g0) / (1 + lambda)}, where
 * w goes some steps of momentum down {@code |gw + lambda g0|^2} on the simplex, with the two factors of the square from two
 * independent batches, and g0 is the mean gradient.
 *
 * <p>LibMTL adds up the gradients of the heads on the three batches; here they get the mean, as with {@link MoDo}.
 *
 * @param lambda how strongly the step keeps to the mean, at least 0
 * @param iterations the steps of w, at least 1
 * @param rate their size, above 0
 */
@Audience(Audience.Group.USER)
public record SdmGrad(double lambda, int iterations, double rate) implements Weighting {
    private static final double MOMENTUM = 0.5;
    /** Keeps gradients that are all but zero from a division by zero. */
    private static final double GUARD = 1e-8;

    /** Refuses what is out of range. */
    public SdmGrad {
        Require.notNegative("lambda", lambda);
        Require.that(iterations >= 1, "iterations", iterations, "at least 1");
        Require.positive("rate", rate);
    }

    /** With lambda 0.3 and 20 iterations of size 5. */
    public SdmGrad() {
        this(0.3, 20, 5);
    }

    @Override
    public CrossGramWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements CrossGramWeighting {
        private final TaskWeights kept;
        private final double[] w; // (tasks)
        private final double[] speed; // (tasks)
        private final double[] slope; // (tasks)

        RunState(int tasks) {
            kept = new TaskWeights(tasks, 1);
            w = new double[tasks];
            speed = new double[tasks];
            slope = new double[tasks];
        }

        @Override
        public void weigh(TaskStep step, TaskStep common, double[][] cross, double[] weights) {
            if (common.count() > 0) {
                learn(common, cross);
            }
            kept.take(step, 1, weights);
            for (int k = 0; k < step.count(); k++) {
                weights[k] = (weights[k] + lambda / step.count()) / (1 + lambda);
            }
        }

        private void learn(TaskStep common, double[][] cross) {
            int n = common.count();
            kept.take(common, 1, w);
            Arrays.fill(speed, 0, n, 0);
            double scale = scale(cross, n);
            for (int i = 0; i < iterations; i++) {
                descend(cross, n, scale);
            }
            kept.put(common, 1, w);
        }

        /** The square of the mean norm, as far as the two batches agree on the norms. */
        private static double scale(double[][] cross, int n) {
            double sum = 0;
            for (int k = 0; k < n; k++) {
                sum += Math.sqrt(Math.max(0, cross[k][k]));
            }
            return sum / n * (sum / n) + GUARD;
        }

        private void descend(double[][] cross, int n, double scale) {
            for (int k = 0; k < n; k++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += cross[k][j] * (w[j] + lambda / n);
                }
                slope[k] = sum / scale;
            }
            for (int k = 0; k < n; k++) {
                speed[k] = MOMENTUM * speed[k] + slope[k];
                w[k] -= rate * speed[k];
            }
            Simplex.project(w, n);
        }
    }
}
