package io.polytask.head;

/**
 * The loss of rows of logits.
 *
 * @param <T> the labels of a whole batch
 */
interface LossKernel<T> {
    /**
     * Counts the losses of some rows, and puts the gradients of their sum in the place of the logits.
     *
     * @param block logits by rows; afterwards the gradients, zeros where there is no label
     * @param rows how many there are
     * @param first the place of the first row's label
     */
    void rows(float[] block, int rows, T labels, int first);
}
