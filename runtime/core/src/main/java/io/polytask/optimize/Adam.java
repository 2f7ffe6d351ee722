package io.polytask.optimize;

import io.polytask.api.Audience;
import io.polytask.layer.Parameters;

/**
 * Adam (Kingma, Ba: Adam, a method for stochastic optimization, 2015, <a
 * href="https://arxiv.org/abs/1412.6980">arXiv:1412.6980</a>): {@code m = beta1 m + (1 - beta1) g}, {@code v = beta2 v + (1
 * - beta2) g^2}, {@code p -= rate * (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + epsilon)}. Weight decay is first added
 * to the gradient: {@code g += decay * p}.
 *
 * @param learningRate above 0
 * @param beta1 in [0, 1)
 * @param beta2 in [0, 1)
 * @param epsilon above 0
 * @param weightDecay at least 0
 */
@Audience(Audience.Group.USER)
public record Adam(double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
        implements Optimizer {
    /** Refuses what is out of range. */
    public Adam {
        Settings.positive("Adam", "learning rate", learningRate);
        Settings.share("Adam", "beta1", beta1);
        Settings.share("Adam", "beta2", beta2);
        Settings.positive("Adam", "epsilon", epsilon);
        Settings.notNegative("Adam", "weight decay", weightDecay);
    }

    /** With the values of its authors: beta1 0.9, beta2 0.999, epsilon 1e-8. */
    public static Adam of(double learningRate, double weightDecay) {
        return new Adam(learningRate, 0.9, 0.999, 1e-8, weightDecay);
    }

    @Override
    public State start(Parameters parameters, boolean sparse) {
        return new Updates(parameters, sparse, new MomentRule(learningRate, beta1, beta2, epsilon, weightDecay, false));
    }
}
