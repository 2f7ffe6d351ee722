package io.polytask.optimize;

/**
 * The arithmetic of Adam and AdamW. The corrections of the moments are folded into two scalars a step: with
 * {@code c = sqrt(1 - beta2^t)}, {@code p -= (rate * c / (1 - beta1^t)) * m / (sqrt(v) + epsilon * c)}.
 *
 * <p>The moments of a number that gets no gradient any more, as behind a ReLU that never opens again, shrink towards the
 * smallest floats, with which a processor calculates a hundred times slower. So gradients and moments are rounded to
 * multiples of a number far too small to matter beside epsilon: by adding a larger one, their grain, and subtracting it.
 */
final class MomentRule implements Rule {
    private final double learningRate;
    private final double beta1;
    private final double beta2;
    private final double epsilon;
    private final double weightDecay;
    private final boolean decoupled;
    /** What gradients, first and second moments are rounded by. */
    private final float gradientGrain;

    private final float firstGrain;
    private final float secondGrain;
    private float rate;
    private float floor;
    private float gradientFactor;
    private float gradientDecay;
    private float keep;

    MomentRule(double learningRate, double beta1, double beta2, double epsilon, double weightDecay, boolean decoupled) {
        this.learningRate = learningRate;
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
        this.weightDecay = weightDecay;
        this.decoupled = decoupled;
        gradientGrain = (float) (epsilon * 1e-1);
        firstGrain = (float) (epsilon * 1e-12);
        secondGrain = (float) (epsilon * epsilon * 1e-8);
    }

    @Override
    public int moments() {
        return 2;
    }

    @Override
    public void begin(long step, double rateFactor, double factor) {
        double correction = Math.sqrt(1 - Math.pow(beta2, (double) step));
        double scheduled = learningRate * rateFactor;
        rate = (float) (scheduled * correction / (1 - Math.pow(beta1, (double) step)));
        floor = (float) (epsilon * correction);
        gradientFactor = (float) factor;
        gradientDecay = decoupled ? 0 : (float) weightDecay;
        keep = decoupled ? (float) (1 - scheduled * weightDecay) : 1;
    }

    @Override
    public void apply(float[] values, float[] gradients, float[] first, float[] second, int n) {
        float r = rate;
        float e = floor;
        float f = gradientFactor;
        float d = gradientDecay;
        float k = keep;
        float b1 = (float) beta1;
        float b2 = (float) beta2;
        float c1 = (float) (1 - beta1);
        float c2 = (float) (1 - beta2);
        float gg = gradientGrain;
        float mg = firstGrain;
        float vg = secondGrain;
        for (int i = 0; i < n; i++) {
            float p = values[i];
            float g = (gradients[i] + gg - gg) * f + d * p;
            float m = b1 * first[i] + c1 * g + mg - mg;
            float v = b2 * second[i] + c2 * (g * g) + vg - vg;
            first[i] = m;
            second[i] = v;
            values[i] = k * p - r * m / ((float) Math.sqrt(v) + e);
        }
    }
}
