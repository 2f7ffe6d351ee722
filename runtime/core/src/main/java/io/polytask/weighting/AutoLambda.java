package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.Arrays;

/**
 * Auto-lambda (Liu, James, Davison, Johns 2022, <a href="https://arxiv.org/abs/2202.03091">arXiv:2202.03091</a>): the
 * weights learn, by Adam, to bring down the validation losses after the step that they lead to, {@code sum of L'(p - r grad
 * sum of w L(p))}, where r is the learning rate. The gradient with respect to w is {@code -r} times the slope of each L
 * along the gradient of the validation losses, which two forward passes tell, a little ahead and a little back on it.
 *
 * <p>LibMTL takes the softmax of the learned numbers, the authors the numbers themselves: the form says which.
 *
 * @param rate the step size of the weights, above 0
 * @param initial their first value, above 0
 * @param form what the weights are
 */
@Audience(Audience.Group.USER)
public record AutoLambda(double rate, double initial, Form form) implements Weighting {
    /** How far ahead and back the slopes are measured, as a distance of the parameters. */
    private static final double PROBE_DISTANCE = 0.01;

    /** What the numbers become that are learned. */
    public enum Form {
        /** They are the weights, as in the paper. */
        RAW,
        /** Their softmax is. */
        SOFTMAX
    }

    /** Refuses what is out of range. */
    public AutoLambda {
        Require.positive("rate", rate);
        Require.positive("initial", initial);
    }

    /** With rate 0.001, from 0.1 each. */
    public AutoLambda() {
        this(1e-3, 0.1, Form.RAW);
    }

    @Override
    public BilevelWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements BilevelWeighting {
        private final Scalars learned;
        private final double[] weights; // (tasks)
        private final double[] ones; // (tasks)
        private final double[] slopes; // (tasks)

        RunState(int tasks) {
            learned = ScalarDescent.adam(rate, 0).scalars(tasks, initial);
            weights = new double[tasks];
            ones = new double[tasks];
            Arrays.fill(ones, 1);
            slopes = new double[tasks];
        }

        @Override
        public int rows(int tasks) {
            return 2;
        }

        @Override
        public void weigh(TaskStep step, double[] to) {
            if (form == Form.SOFTMAX) {
                learned.softmax(step, to);
                return;
            }
            for (int k = 0; k < step.count(); k++) {
                to[k] = learned.get(step.task(k));
            }
        }

        @Override
        public void beforeStep(BilevelProbe probe) {
            weigh(probe.ownLosses(), weights);
            probe.keepSumGradient(weights, 0);
            probe.move(-probe.learningRate(), 0);
            probe.validationLosses();
            probe.keepSumGradient(ones, 1);
            probe.restore();
            double norm = Math.sqrt(probe.innerProducts(2)[1][1]);
            if (!(norm > 0 && Double.isFinite(norm))) {
                return;
            }
            double distance = PROBE_DISTANCE / norm;
            Arrays.fill(slopes, 0);
            addLosses(probe, distance);
            learn(addLosses(probe, -distance), probe.learningRate());
        }

        /** Adds each loss there, divided by twice the distance. */
        private TaskStep addLosses(BilevelProbe probe, double distance) {
            probe.move(distance, 1);
            TaskStep there = probe.ownLosses();
            probe.restore();
            for (int k = 0; k < there.count(); k++) {
                slopes[k] += there.loss(k) / (2 * distance);
            }
            return there;
        }

        private void learn(TaskStep step, double learningRate) {
            double mean = form == Form.SOFTMAX ? Quadratic.row(slopes, step.count(), weights) : 0;
            for (int k = 0; k < step.count(); k++) {
                double share = form == Form.SOFTMAX ? weights[k] : 1;
                learned.descend(step.task(k), -learningRate * share * (slopes[k] - mean));
            }
        }
    }
}
