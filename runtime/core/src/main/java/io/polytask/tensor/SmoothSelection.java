package io.polytask.tensor;

/**
 * The gates of DSelect-k (Hazimeh et al. 2021, <a href="https://arxiv.org/abs/2106.03760">arXiv:2106.03760</a>). Of some
 * experts, whose numbers have m binary digits, each of k selectors chooses one: with {@code S} the smooth step and z its m
 * logits, it gives expert i the weight {@code r(z)_i = prod_j S(z_j)} where digit j of i is 1, {@code 1 - S(z_j)} where it
 * is 0, the first digit being the highest. The gate is the mean of the selectors weighted by the softmax of k further
 * logits: in all at most k experts get any weight, once each S is 0 or 1.
 */
public final class SmoothSelection {
    private static final double EPSILON = 1e-6;
    /** A selector that has come to a number without an expert must not make the loss infinite. */
    private static final double LEAST = 0.01;

    private final int experts;
    private final int selectors;
    private final int digits;
    private final double gamma;
    private final double[] step; // (selectors, digits): S
    private final double[] slope; // (selectors, digits): the derivative of S
    private final double[] weights; // (selectors)
    private final double[] stepGradients; // (selectors, digits)
    private final double[] weightGradients; // (selectors)
    private final double[] selections; // (selectors, experts): r

    /**
     * A gate.
     *
     * @param experts at least 2
     * @param selectors k, at least 1
     * @param gamma width of the smooth step, above 0
     */
    public SmoothSelection(int experts, int selectors, double gamma) {
        this.experts = experts;
        this.selectors = selectors;
        this.gamma = gamma;
        digits = digits(experts);
        step = new double[selectors * digits];
        slope = new double[selectors * digits];
        stepGradients = new double[selectors * digits];
        weights = new double[selectors];
        weightGradients = new double[selectors];
        selections = new double[selectors * experts];
    }

    /** How many binary digits tell so many experts apart. */
    public static int digits(int experts) {
        return 32 - Integer.numberOfLeadingZeros(experts - 1);
    }

    /** How many logits a gate has: those of the digits, selector by selector, then one a selector. */
    public static int logits(int experts, int selectors) {
        return selectors * (digits(experts) + 1);
    }

    /**
     * From the logits of one gate to the experts' weights.
     *
     * @param row of logits, beginning at {@code from}
     * @param to gets the weights, beginning at {@code at}
     */
    public void forward(float[] row, int from, float[] to, int at) {
        select(row, from);
        for (int i = 0; i < experts; i++) {
            double sum = 0;
            for (int k = 0; k < selectors; k++) {
                sum += weights[k] * selections[k * experts + i];
            }
            to[at + i] = (float) sum;
        }
    }

    /** What follows {@link #forward} in the loss of its row: see {@link #backward}. */
    public double regularizer(double entropy) {
        double sum = 0;
        for (int k = 0; k < selectors; k++) {
            double inside = 0;
            for (int i = 0; i < experts; i++) {
                double r = selections[k * experts + i];
                inside += r;
                sum -= entropy * r * Math.log(r + EPSILON);
            }
            sum += experts == 1 << digits ? 0 : 1 / Math.max(LEAST, inside);
        }
        return sum;
    }

    private void select(float[] row, int from) {
        for (int i = 0; i < step.length; i++) {
            double z = Math.max(-gamma / 2, Math.min(gamma / 2, row[from + i]));
            step[i] = -2 * z * z * z / (gamma * gamma * gamma) + 3 * z / (2 * gamma) + 0.5;
            slope[i] = -6 * z * z / (gamma * gamma * gamma) + 3 / (2 * gamma);
        }
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < selectors; k++) {
            largest = Math.max(largest, row[from + step.length + k]);
        }
        double sum = 0;
        for (int k = 0; k < selectors; k++) {
            weights[k] = Math.exp(row[from + step.length + k] - largest);
            sum += weights[k];
        }
        for (int k = 0; k < selectors; k++) {
            weights[k] /= sum;
            for (int i = 0; i < experts; i++) {
                selections[k * experts + i] = product(k, i, -1);
            }
        }
    }

    /** The product of a selector's factors for an expert, without that of one digit. */
    private double product(int selector, int expert, int without) {
        double product = 1;
        for (int j = 0; j < digits; j++) {
            product *= j == without ? 1 : isSet(expert, j) ? step(selector, j) : 1 - step(selector, j);
        }
        return product;
    }

    private double step(int selector, int digit) {
        return step[selector * digits + digit];
    }

    private boolean isSet(int expert, int digit) {
        return (expert >> (digits - 1 - digit) & 1) == 1;
    }

    /**
     * From the gradients of the experts' weights to those of the logits, in place of the logits. The regulariser's
     * gradient is added: {@code entropy * H(r(z))} for each selector, which draws it to one expert, and where the number of
     * experts is no power of two {@code 1 / sum_i r(z)_i}, which keeps it from numbers without an expert; both times {@code
     * factor}.
     */
    public void backward(float[] row, int from, float[] gradients, int at, double entropy, double factor) {
        select(row, from);
        double mean = 0;
        for (int k = 0; k < selectors; k++) {
            mean += weights[k] * derive(k, gradients, at, entropy, factor);
        }
        for (int i = 0; i < step.length; i++) {
            row[from + i] = (float) (stepGradients[i] * slope[i]);
        }
        for (int k = 0; k < selectors; k++) {
            row[from + step.length + k] = (float) (weights[k] * (weightGradients[k] - mean));
        }
    }

    /** The gradients of one selector's steps; returns that of its weight. */
    private double derive(int k, float[] gradients, int at, double entropy, double factor) {
        double inside = 0;
        weightGradients[k] = 0;
        for (int i = 0; i < experts; i++) {
            inside += selections[k * experts + i];
            weightGradients[k] += gradients[at + i] * selections[k * experts + i];
        }
        double outside = experts == 1 << digits || inside < LEAST ? 0 : -factor / (inside * inside);
        for (int j = 0; j < digits; j++) {
            stepGradients[k * digits + j] = 0;
        }
        for (int i = 0; i < experts; i++) {
            double r = selections[k * experts + i];
            double ofEntropy = -factor * entropy * (Math.log(r + EPSILON) + r / (r + EPSILON));
            double gradient = weights[k] * gradients[at + i] + ofEntropy + outside;
            for (int j = 0; j < digits; j++) {
                stepGradients[k * digits + j] += (isSet(i, j) ? gradient : -gradient) * product(k, i, j);
            }
        }
        return weightGradients[k];
    }
}
