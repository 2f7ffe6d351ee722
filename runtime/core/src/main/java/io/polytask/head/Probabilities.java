package io.polytask.head;

/** Probabilities of logits, in double. */
final class Probabilities {
    private Probabilities() {}

    /** Of classes of which exactly one is true. */
    static double[] softmax(float[] logits) {
        double largest = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            largest = Math.max(largest, logit);
        }
        double[] probabilities = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] = Math.exp(logits[i] - largest);
            sum += probabilities[i];
        }
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    /** Of a yes. */
    static double sigmoid(float logit) {
        return 1 / (1 + Math.exp(-(double) logit));
    }

    /** Of labels that are true or not, each by itself. */
    static double[] sigmoids(float[] logits) {
        double[] probabilities = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] = sigmoid(logits[i]);
        }
        return probabilities;
    }
}
