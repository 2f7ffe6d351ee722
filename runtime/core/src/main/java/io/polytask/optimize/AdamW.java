package io.polytask.optimize;

import io.polytask.api.Audience;
import io.polytask.layer.Parameters;

/**
 * Adam with decoupled weight decay (Loshchilov, Hutter: Decoupled weight decay regularization, 2019, <a
 * href="https://arxiv.org/abs/1711.05101">arXiv:1711.05101</a>): each step first takes {@code p -= rate * decay * p}, then
 * goes as {@link Adam} without decay.
 *
 * @param learningRate above 0
 * @param beta1 in [0, 1)
 * @param beta2 in [0, 1)
 * @param epsilon above 0
 * @param weightDecay at least 0
 */
@Audience(Audience.Group.USER)
public record AdamW(double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
        implements Optimizer {
    /** Refuses what is out of range. */
    public AdamW {
        Settings.positive("AdamW", "learning rate", learningRate);
        Settings.share("AdamW", "beta1", beta1);
        Settings.share("AdamW", "beta2", beta2);
        Settings.positive("AdamW", "epsilon", epsilon);
        Settings.notNegative("AdamW", "weight decay", weightDecay);
    }

    /** With the values of Adam's authors: beta1 0.9, beta2 0.999, epsilon 1e-8. */
    public static AdamW of(double learningRate, double weightDecay) {
        return new AdamW(learningRate, 0.9, 0.999, 1e-8, weightDecay);
    }

    @Override
    public State start(Parameters parameters, boolean sparse) {
        return new Updates(parameters, sparse, new MomentRule(learningRate, beta1, beta2, epsilon, weightDecay, true));
    }
}
