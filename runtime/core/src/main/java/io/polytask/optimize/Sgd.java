package io.polytask.optimize;

import io.polytask.api.Audience;
import io.polytask.layer.Parameters;

/**
 * Stochastic gradient descent: {@code p -= rate * g}; with momentum {@code b = momentum * b + g} and {@code p -= rate * b},
 * where b begins as the first gradient (Polyak 1964,
 * <a href="https://doi.org/10.1016/0041-5553(64)90137-5">doi:10.1016/0041-5553(64)90137-5</a>); with Nesterov's momentum
 * {@code p -= rate * (g + momentum * b)} (Sutskever, Martens, Dahl, Hinton 2013,
 * <a href="https://proceedings.mlr.press/v28/sutskever13.html">PMLR 28</a>). Weight decay is first added to the gradient:
 * {@code g += decay * p}.
 *
 * @param learningRate above 0
 * @param momentum in [0, 1); 0 for none
 * @param nesterov whether the momentum looks ahead; needs a momentum
 * @param weightDecay at least 0
 */
@Audience(Audience.Group.USER)
public record Sgd(double learningRate, double momentum, boolean nesterov, double weightDecay) implements Optimizer {
    /** What momenta are rounded by. */
    private static final float GRAIN = 1e-20f;

    /** Refuses what is out of range. */
    public Sgd {
        Settings.positive("SGD", "learning rate", learningRate);
        Settings.share("SGD", "momentum", momentum);
        Settings.check(!nesterov || momentum > 0, "SGD", "nesterov", nesterov, "false without a momentum");
        Settings.notNegative("SGD", "weight decay", weightDecay);
    }

    /** Without momentum and decay. */
    public static Sgd of(double learningRate) {
        return new Sgd(learningRate, 0, false, 0);
    }

    @Override
    public State start(Parameters parameters, boolean sparse) {
        return new Updates(parameters, sparse, momentum == 0 ? new Plain() : new WithMomentum());
    }

    /** What is the same with and without momentum. */
    private abstract class Descent implements Rule {
        private final int moments;
        float rate;
        float factor;

        Descent(int moments) {
            this.moments = moments;
        }

        @Override
        public int moments() {
            return moments;
        }

        @Override
        public void begin(long step, double rateFactor, double gradientFactor) {
            rate = (float) (learningRate * rateFactor);
            factor = (float) gradientFactor;
        }
    }

    private final class Plain extends Descent {
        Plain() {
            super(0);
        }

        @Override
        public void apply(float[] values, float[] gradients, float[] first, float[] second, int n) {
            float r = rate;
            float f = factor;
            float decay = (float) weightDecay;
            for (int i = 0; i < n; i++) {
                values[i] -= r * (gradients[i] * f + decay * values[i]);
            }
        }
    }

    /** The momentum begins at 0, so that the first step makes it the first gradient. */
    private final class WithMomentum extends Descent {
        WithMomentum() {
            super(1);
        }

        @Override
        public void apply(float[] values, float[] gradients, float[] first, float[] second, int n) {
            float r = rate;
            float f = factor;
            float decay = (float) weightDecay;
            float keep = (float) momentum;
            float ahead = nesterov ? 1 : 0;
            float old = nesterov ? keep : 1;
            for (int i = 0; i < n; i++) {
                float g = gradients[i] * f + decay * values[i];
                // Without the tiny floats, with which a processor calculates a hundred times slower.
                float b = keep * first[i] + g + GRAIN - GRAIN;
                first[i] = b;
                values[i] -= r * (ahead * g + old * b);
            }
        }
    }
}
