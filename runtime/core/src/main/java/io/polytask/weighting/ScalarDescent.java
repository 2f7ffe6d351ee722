package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * The rule by which the few numbers that a weighting learns, one a task, go down their gradients; in double. The engine's
 * optimisers work on the flat memory of a model and cannot serve here.
 */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public final class ScalarDescent {
    private static final double EPSILON = 1e-8;

    private final Kind kind;
    private final double rate;
    private final double first;
    private final double second;
    private final double weightDecay;
    private double rateFactor = 1;

    private enum Kind {
        SGD,
        NESTEROV,
        ADAM,
        ADAMW
    }

    private ScalarDescent(Kind kind, double rate, double first, double second, double weightDecay) {
        this.kind = kind;
        this.rate = rate;
        this.first = first;
        this.second = second;
        this.weightDecay = weightDecay;
    }

    /** Gradient descent with momentum, as PyTorch has it: without dampening. */
    public static ScalarDescent sgd(double rate, double momentum, boolean nesterov, double weightDecay) {
        return new ScalarDescent(nesterov ? Kind.NESTEROV : Kind.SGD, rate, momentum, 0, weightDecay);
    }

    /** Adam (Kingma, Ba 2015); the weight decay is added to the gradient. */
    public static ScalarDescent adam(double rate, double weightDecay) {
        return new ScalarDescent(Kind.ADAM, rate, 0.9, 0.999, weightDecay);
    }

    /** Adam with decoupled weight decay (Loshchilov, Hutter 2019). */
    public static ScalarDescent adamW(double rate, double weightDecay) {
        return new ScalarDescent(Kind.ADAMW, rate, 0.9, 0.999, weightDecay);
    }

    /** What the rate is multiplied by from now on. */
    public void setRateFactor(double factor) {
        rateFactor = factor;
    }

    /** Numbers to learn, all with the same first value. */
    Scalars scalars(int count, double value) {
        return new Scalars(this, count, value);
    }

    /** The next value of a number; moments of it at {@code 2 * index} and after, its steps in {@code steps}. */
    double next(double value, double gradient, double[] moments, int index, int[] steps) {
        double step = rate * rateFactor;
        double g = kind == Kind.ADAMW ? gradient : gradient + weightDecay * value;
        if (kind == Kind.SGD || kind == Kind.NESTEROV) {
            moments[2 * index] = first * moments[2 * index] + g;
            return value - step * (kind == Kind.NESTEROV ? g + first * moments[2 * index] : moments[2 * index]);
        }
        double t = ++steps[index];
        moments[2 * index] += (1 - first) * (g - moments[2 * index]);
        moments[2 * index + 1] += (1 - second) * (g * g - moments[2 * index + 1]);
        double mean = moments[2 * index] / (1 - Math.pow(first, t));
        double spread = Math.sqrt(moments[2 * index + 1] / (1 - Math.pow(second, t)));
        double kept = kind == Kind.ADAMW ? value * (1 - step * weightDecay) : value;
        return kept - step * mean / (spread + EPSILON);
    }
}
