package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * Multi-objective meta-learning (Ye, Lin, Yue, Guo, Xiao, Zhang 2021, <a
 * href="https://arxiv.org/abs/2102.07121">arXiv:2102.07121</a>) of the weights {@code s = softmax(a)}: each task's
 * validation loss after a step down {@code sum of s L} is one objective of a. Their gradients with respect to a, which inner
 * products of the gradients of both batches tell, are brought to one length, and a follows their shortest combination
 * ({@link Mgda}), by Adam. It is as in LibMTL's trainer with its one inner step.
 *
 * @param rate the step size of a, above 0
 * @param innerRate that of the step which is looked ahead, above 0
 */
@Audience(Audience.Group.USER)
public record Moml(double rate, double innerRate) implements Weighting {
    /** Refuses what is out of range. */
    public Moml {
        Require.positive("rate", rate);
        Require.positive("innerRate", innerRate);
    }

    /** With rate 0.001 and inner rate 0.1. */
    public Moml() {
        this(1e-3, 0.1);
    }

    @Override
    public BilevelWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements BilevelWeighting {
        private final Scalars a;
        private final double[] shares; // (tasks): s
        private final double[][] slopes; // (tasks, tasks): of each objective with respect to a, of length 1
        private final double[][] gram; // (tasks, tasks)
        private final double[] combination; // (tasks)
        private final MinimumNorm solver;

        RunState(int tasks) {
            a = ScalarDescent.adam(rate, 0).scalars(tasks, 1.0 / tasks);
            shares = new double[tasks];
            slopes = new double[tasks][tasks];
            gram = new double[tasks][tasks];
            combination = new double[tasks];
            solver = new MinimumNorm(tasks);
        }

        @Override
        public int rows(int tasks) {
            return 2 * tasks;
        }

        @Override
        public void weigh(TaskStep step, double[] weights) {
            a.softmax(step, weights);
        }

        @Override
        public void beforeStep(BilevelProbe probe) {
            TaskStep own = probe.ownLosses();
            int n = own.count();
            a.softmax(own, shares);
            probe.keepTaskGradients(0);
            for (int k = 0; k < n; k++) {
                probe.move(-innerRate * shares[k], k);
            }
            int objectives = probe.validationLosses().count();
            probe.keepTaskGradients(n);
            probe.restore();
            double[][] products = probe.innerProducts(n + objectives);
            for (int t = 0; t < objectives; t++) {
                slope(products[n + t], n, slopes[t]);
            }
            if (objectives == 0) {
                return;
            }
            combine(objectives, n);
            for (int k = 0; k < n; k++) {
                double gradient = 0;
                for (int t = 0; t < objectives; t++) {
                    gradient += combination[t] * slopes[t][k];
                }
                a.descend(own.task(k), gradient);
            }
        }

        /** The gradient of one validation loss with respect to a, of length 1. */
        private void slope(double[] products, int n, double[] to) {
            double mean = Quadratic.row(products, n, shares);
            double square = 0;
            for (int k = 0; k < n; k++) {
                to[k] = -innerRate * shares[k] * (products[k] - mean);
                square += to[k] * to[k];
            }
            double norm = square > 0 ? Math.sqrt(square) : 1;
            for (int k = 0; k < n; k++) {
                to[k] /= norm;
            }
        }

        private void combine(int objectives, int n) {
            for (int t = 0; t < objectives; t++) {
                for (int other = 0; other < objectives; other++) {
                    gram[t][other] = Quadratic.row(slopes[t], n, slopes[other]);
                }
            }
            solver.solve(gram, objectives, combination);
        }
    }
}
