package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * What a weighting that learns on validation batches can look at and do before a step: the losses of two batches, the step's own
 * one and one of the validation data, at the parameters or at others that it moves them to; and gradients with respect to all
 * parameters, those of the heads among them, which are kept as rows. What drops values drops the same of a batch each time.
 */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public interface BilevelProbe {
    /** A forward pass of the step's own batch: the tasks that it has labels of. The next call overwrites it. */
    TaskStep ownLosses();

    /** A forward pass of the validation batch: the tasks that it has labels of. The next call overwrites it. */
    TaskStep validationLosses();

    /**
     * A backward pass: keeps the gradient of the weighted sum of the losses of the last forward pass, once for each.
     *
     * @param weights of the tasks that it has labels of
     */
    void keepSumGradient(double[] weights, int row);

    /** A backward pass for each task that the last forward pass has labels of: keeps their gradients in rows one after another. */
    void keepTaskGradients(int row);

    /** The inner products of the first rows, so many; the next call overwrites them. */
    double[][] innerProducts(int rows);

    /** Adds a multiple of a row to the parameters. */
    void move(double factor, int row);

    /** Brings the parameters back to where they were before the first move. */
    void restore();

    /** The learning rate of the step. */
    double learningRate();

    /** Adds a multiple of a row to the gradient of the step. */
    void addToGradient(double factor, int row);
}
