package io.polytask.weighting;

/**
 * What a weighting that learns on validation batches can see and do before a step: the losses of two batches, the step's own
 * one and one of the validation data, at the parameters or at others that it moves them to; and gradients by all parameters,
 * those of the heads among them, which are kept as rows. What drops values drops the same of a batch each time.
 */
public interface BilevelProbe {
    /** Goes forward with the step's own batch: the tasks that it has labels of. The next call overwrites it. */
    TaskStep own();

    /** Goes forward with the validation batch: the tasks that it has labels of. The next call overwrites it. */
    TaskStep validation();

    /**
     * Goes back: keeps the gradient of the weighted sum of the losses of the last way forward, once for each.
     *
     * @param weights of the tasks that it has labels of
     */
    void keepSum(double[] weights, int row);

    /** Goes back once for each task that the last way forward has labels of: keeps their gradients in rows one after another. */
    void keepEach(int row);

    /** The inner products of the first rows, so many; the next call overwrites them. */
    double[][] products(int rows);

    /** Adds a multiple of a row to the parameters. */
    void move(double factor, int row);

    /** Brings the parameters back to where they were before the first move. */
    void comeBack();

    /** The learning rate of the step. */
    double learningRate();

    /** Adds a multiple of a row to the gradient that the step will go down. */
    void addToStep(double factor, int row);
}
