package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * FORUM (Ye, Lin, Yue, Zhang 2024, <a href="https://arxiv.org/abs/2401.09257">arXiv:2401.09257</a>), multi-objective bilevel
 * learning of first order: the validation losses F are the objectives, of the parameters p and of the weights {@code s =
 * softmax(a)}, under the constraint that p minimises {@code f = sum of s L}. With q the gradient of {@code f(a, p) - f(a,
 * p')}, where p' is p after some steps down f, the step goes down {@code sum of l F / |F| + v q}: l is a running mean of the
 * weights of the best common descent, v what brings q down in time. The weights follow the same gradient by Adam. It is as
 * in LibMTL's trainer; the weights of the best common descent are exact ({@link CommonDescent}).
 *
 * @param rate the step size of the weights, above 0
 * @param innerRate that of the steps down f, above 0
 * @param innerSteps how many of them, at least 1
 * @param phi how strongly q is brought down, above 0
 */
@Audience(Audience.Group.USER)
public record Forum(double rate, double innerRate, int innerSteps, double phi) implements Weighting {
    private static final double GUARD = 1e-8;
    /** Steps down f that come to more than this have gone astray. */
    private static final double ASTRAY = 1e5;

    /** Refuses what is out of range. */
    public Forum {
        Require.positive("rate", rate);
        Require.positive("innerRate", innerRate);
        Require.that(innerSteps >= 1, "innerSteps", innerSteps, "at least 1");
        Require.positive("phi", phi);
    }

    /** With rate 0.001, 5 inner steps of rate 0.1, and phi 0.1. */
    public Forum() {
        this(1e-3, 0.1, 5, 0.1);
    }

    @Override
    public BilevelWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    /** Row 0 is q with respect to the parameters; those of the validation losses follow. */
    private final class RunState implements BilevelWeighting {
        private final Scalars a;
        private final double[] shares; // (tasks): s
        private final double[] falls; // (tasks): how much each L falls on the steps down f
        private final double[] ofWeights; // (tasks): q with respect to a
        private final TaskWeights mean;
        private final double[] lambda; // (tasks): l
        private final double[] best; // (tasks): the weights of the best common descent
        private final double[] needs; // (tasks): how much q each objective asks for
        private final CommonDescent descent;
        private double constraint = 1;
        private int epoch;

        RunState(int tasks) {
            a = ScalarDescent.adam(rate, 0).scalars(tasks, 1.0 / tasks);
            shares = new double[tasks];
            falls = new double[tasks];
            ofWeights = new double[tasks];
            mean = new TaskWeights(tasks, 1);
            lambda = new double[tasks];
            best = new double[tasks];
            needs = new double[tasks];
            descent = new CommonDescent(tasks);
        }

        @Override
        public int rows(int tasks) {
            return tasks + 1;
        }

        @Override
        public void endEpoch(double[] means) {
            epoch++;
        }

        @Override
        public void weigh(TaskStep step, double[] weights) {
            for (int k = 0; k < step.count(); k++) {
                weights[k] = constraint * shares[k];
            }
        }

        @Override
        public void beforeStep(BilevelProbe probe) {
            TaskStep own = probeDescent(probe);
            int n = own.count();
            double mean = Quadratic.row(falls, n, shares);
            double ofWeightsSquare = 0;
            for (int k = 0; k < n; k++) {
                ofWeights[k] = shares[k] * (falls[k] - mean);
                ofWeightsSquare += ofWeights[k] * ofWeights[k];
            }
            TaskStep held = probe.validationLosses();
            probe.keepTaskGradients(1);
            double[][] products = probe.innerProducts(1 + held.count());
            constraint = 1;
            if (held.count() > 0 && isFinite(products, held.count())) {
                choose(held, products, products[0][0] + ofWeightsSquare);
                addToStep(probe, held, products);
                for (int k = 0; k < n; k++) {
                    a.descend(own.task(k), constraint * ofWeights[k]);
                }
            }
        }

        /** Keeps q with respect to the parameters, and how much each loss falls on the way down f. */
        private TaskStep probeDescent(BilevelProbe probe) {
            TaskStep own = probe.ownLosses();
            a.softmax(own, shares);
            for (int k = 0; k < own.count(); k++) {
                falls[k] = own.loss(k);
            }
            probe.keepSumGradient(shares, 0);
            probe.move(-innerRate, 0);
            own = probe.ownLosses();
            for (int i = 1; i < innerSteps && weighted(own) <= ASTRAY; i++) {
                probe.keepSumGradient(shares, 1);
                probe.move(-innerRate, 1);
                own = probe.ownLosses();
            }
            probe.restore();
            for (int k = 0; k < own.count(); k++) {
                falls[k] -= own.loss(k);
            }
            return own;
        }

        private double weighted(TaskStep step) {
            double sum = 0;
            for (int k = 0; k < step.count(); k++) {
                sum += shares[k] * step.loss(k);
            }
            return sum;
        }

        private static boolean isFinite(double[][] products, int objectives) {
            double sum = 0;
            for (int t = 0; t <= objectives; t++) {
                sum += products[t][t];
            }
            return Double.isFinite(sum);
        }

        /** The weights of the validation losses, and of q. */
        private void choose(TaskStep held, double[][] products, double square) {
            double pace = 1 / Math.pow(epoch + 1.0, 0.75);
            for (int t = 0; t < held.count(); t++) {
                needs[t] = phi - products[0][1 + t] / norm(products, t) / (square + GUARD);
            }
            descent.solve(products, held.count(), square, needs, phi * (square + GUARD), best);
            double need = 0;
            mean.take(held, 1, lambda);
            for (int t = 0; t < held.count(); t++) {
                lambda[t] = (1 - pace) * lambda[t] + pace * best[t];
                need += lambda[t] * needs[t];
            }
            mean.put(held, 1, lambda);
            constraint = Math.max(0, need);
        }

        private void addToStep(BilevelProbe probe, TaskStep held, double[][] products) {
            for (int t = 0; t < held.count(); t++) {
                probe.addToGradient(lambda[t] / norm(products, t), 1 + t);
            }
        }

        private static double norm(double[][] products, int t) {
            return CommonDescent.norm(products[1 + t][1 + t]);
        }
    }
}
