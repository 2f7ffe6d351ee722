package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * A weighting that looks at two further batches, drawn apart from the one of the step, so that its estimate of the Gram matrix
 * has no bias. Its coefficients are those of the gradients of the step's own batch; the heads get the mean of the gradients of their
 * losses on all three.
 */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public non-sealed interface CrossGramWeighting extends Weighting.State {
    /**
     * The coefficients of one step.
     *
     * @param step the tasks that the step's own batch has labels of
     * @param common those of them that all three batches have labels of: the estimates of the others rest
     * @param cross inner products, of the common tasks: in row i and column j of task i's gradient on the first further batch and
     *     task j's on the second
     * @param weights where the coefficient of each task is written
     */
    void weigh(TaskStep step, TaskStep common, double[][] cross, double[] weights);

    @Override
    default <T> T accept(WeightingVisitor<T> visitor) {
        return visitor.crossGram(this);
    }
}
