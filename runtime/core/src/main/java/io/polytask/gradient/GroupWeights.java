package io.polytask.gradient;

import io.polytask.weighting.GramWeighting;
import io.polytask.weighting.TaskStep;

/** What a weighting decides by inner products: the coefficients of each group of parameters, and the factors of the heads. */
final class GroupWeights {
    private final GramWeighting weighting;
    /** (groups, tasks). */
    private final double[][] weights;

    private final double[] factors;

    GroupWeights(GramWeighting weighting, int groups, int tasks) {
        this.weighting = weighting;
        weights = new double[groups][tasks];
        factors = new double[tasks];
    }

    /** The factors of the losses of a step that does without inner products. */
    double[] withoutGradients(TaskStep step) {
        weighting.weighWithoutGradients(step, factors);
        return factors;
    }

    /** The coefficients, (groups, tasks), by the inner products, (groups, tasks, tasks). */
    double[][] weigh(TaskStep step, double[][][] grams) {
        for (int group = 0; group < weights.length; group++) {
            weighting.weigh(step, group, grams[group], weights[group]);
        }
        return weights;
    }

    /** The factors of the heads; they follow the coefficients. */
    double[] heads(TaskStep step) {
        weighting.heads(step, factors);
        return factors;
    }
}
