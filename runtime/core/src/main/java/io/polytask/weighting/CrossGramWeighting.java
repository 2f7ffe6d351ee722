package io.polytask.weighting;

/**
 * A weighting that looks at two further batches, drawn apart from the one of the step, so that its estimate of the Gram matrix
 * has no bias. Its coefficients are those of the gradients of the step's own batch; the heads get the mean of the gradients of their
 * losses on all three.
 */
public non-sealed interface CrossGramWeighting extends Weighting.State {
    /**
     * The coefficients of one step.
     *
     * @param step the tasks that all three batches have labels of
     * @param cross inner products: in row i and column j of task i's gradient on the first further batch and task j's on the
     *     second
     * @param weights where the coefficient of each task is written
     */
    void weigh(TaskStep step, double[][] cross, double[] weights);
}
