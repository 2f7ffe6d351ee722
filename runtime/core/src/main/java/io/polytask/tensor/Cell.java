package io.polytask.tensor;

import java.util.List;

/**
 * What a recurrent layer does besides its products. Its matrices have the shape (tokens, units), their rows in the order of
 * a {@link TimeMajorOrder}.
 */
public interface Cell {
    /** Makes room for the rows of an order. */
    void reset(TimeMajorOrder order);

    /** The matrices that get the products of the input, one for each gate; after the backward pass, their gradients. */
    List<MatrixView> fromInput();

    /**
     * The matrices that get the products of the hidden state, one for each gate; after the backward pass, their gradients.
     * Where such a matrix is also the gate's one for the input, both products are added up there.
     */
    List<MatrixView> fromState();

    /**
     * The matrices that a bias is added to; after the backward pass, the sum of the rows of one is the gradient of its bias.
     */
    List<MatrixView> biased();

    /** The hidden states that the steps begin with. */
    MatrixView before();

    /**
     * Makes a step's hidden states from its products and biases, for the output and for the next step.
     *
     * @param training whether a backward pass follows, for which more is to be kept
     */
    void forward(TimeStep step, MatrixView hidden, boolean training);

    /** Keeps what a backward pass overwrites, since it is not the last one. */
    void keep();

    /** Brings back what was kept, for another backward pass. */
    void restore();

    /** From the gradient with respect to a step's hidden states to those of its products. */
    void backward(TimeStep step, MatrixView hiddenGradients);
}
