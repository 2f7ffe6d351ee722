package io.polytask.head;

/**
 * The loss of rows of logits.
 *
 * @param <T> the labels of a whole batch
 */
interface LossKernel<T> {
    /**
     * Counts the losses of some rows, and replaces the logits by the gradients of their sum.
     *
     * @param block (rows, outputs) logits; afterwards the gradients, zeros where there is no label
     * @param rows how many there are
     * @param first index of the first row's label
     */
    void rows(float[] block, int rows, T labels, int first);
}
