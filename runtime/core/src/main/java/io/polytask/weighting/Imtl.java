package io.polytask.weighting;

import io.polytask.api.Audience;
import io.polytask.api.Balance.Parts;

/**
 * Impartial multi-task learning (Liu et al. 2021, <a
 * href="https://openreview.net/forum?id=IMPnRXEWpvr">openreview.net/forum?id=IMPnRXEWpvr</a>), in two parts. L: with a
 * learned s for each task the step descends {@code sum of exp(s) L - s}, so that all losses come to one scale. G: the
 * combination, with weights that sum up to 1, whose projections on all gradients are equal: {@code v = G^+ n}, n the norms,
 * {@code w = v / sum of v}.
 *
 * <p>LibMTL solves the paper's system of differences, which equal gradients make singular and a zero one NaN; the
 * pseudoinverse gives the same where it has a solution, and is finite elsewhere.
 *
 * @param parts which of them
 */
@Audience(Audience.Group.USER)
public record Imtl(Parts parts) implements Weighting {
    /** Both parts. */
    public Imtl() {
        this(Parts.BOTH);
    }

    @Override
    public State start(TaskRun run) {
        Scalars s = run.descent().scalars(run.count(), 0);
        if (parts == Parts.L) {
            return (LossWeighting) (step, weights) -> scale(step, s, weights);
        }
        return new RunState(run.count(), s);
    }

    private static void scale(TaskStep step, Scalars s, double[] scales) {
        for (int k = 0; k < step.count(); k++) {
            scales[k] = Math.exp(s.get(step.task(k)));
            s.descend(step.task(k), scales[k] * step.loss(k) - 1);
        }
    }

    private final class RunState implements GramWeighting {
        private final Scalars s;
        private final double[] scales; // (tasks): exp(s)
        private final double[][] cosines; // (tasks, tasks)
        private final SymmetricEigen eigen;

        RunState(int tasks, Scalars s) {
            this.s = s;
            scales = new double[tasks];
            cosines = new double[tasks][tasks];
            eigen = new SymmetricEigen(tasks);
        }

        @Override
        public void weigh(TaskStep step, int group, double[][] gram, double[] weights) {
            int n = step.count();
            if (parts == Parts.BOTH) {
                scale(step, s, scales);
            } else {
                GramWeighting.super.heads(step, scales);
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double norms = Math.sqrt(gram[i][i]) * Math.sqrt(gram[j][j]);
                    cosines[i][j] = norms > 0 ? gram[i][j] / norms : 0;
                }
            }
            balance(gram, n, weights);
        }

        /**
         * With the cosines C in place of G: {@code v = C^+ 1 / n}, which is the same and better conditioned. Where 1 has a
         * part in the null space, no combination but zero has equal projections, and that part makes it.
         */
        private void balance(double[][] gram, int n, double[] weights) {
            eigen.decompose(cosines, n);
            double least = 1e-12 * eigen.largest(n);
            double outside = 0;
            for (int e = 0; e < n; e++) {
                outside += eigen.value(e) > least ? 0 : sumOf(gram, n, e) * sumOf(gram, n, e);
            }
            double sum = 0;
            for (int i = 0; i < n; i++) {
                double value = 0;
                for (int e = 0; e < n; e++) {
                    boolean inRange = eigen.value(e) > least;
                    if (inRange == outside < 1e-9) {
                        value += eigen.vector(i, e) * sumOf(gram, n, e) / (inRange ? eigen.value(e) : 1);
                    }
                }
                double norm = scales[i] * Math.sqrt(gram[i][i]);
                weights[i] = norm > 0 ? value / norm : 0;
                sum += weights[i];
            }
            for (int i = 0; i < n; i++) {
                weights[i] = scales[i] * (Math.abs(sum) > Double.MIN_NORMAL ? weights[i] / sum : 1.0 / n);
            }
        }

        /** The sum of an eigenvector over the tasks whose gradient is not zero. */
        private double sumOf(double[][] gram, int n, int eigenvalue) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += gram[i][i] > 0 ? eigen.vector(i, eigenvalue) : 0;
            }
            return sum;
        }

        @Override
        public void heads(TaskStep step, double[] factors) {
            System.arraycopy(scales, 0, factors, 0, step.count());
        }
    }
}
