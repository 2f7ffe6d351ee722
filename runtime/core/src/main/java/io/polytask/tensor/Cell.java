package io.polytask.tensor;

import java.util.List;

/**
 * What a recurrent layer does besides its products. Its grids are as wide as the layer and have a row for each position, in
 * the order of a {@link TimeMajorOrder}.
 */
public interface Cell {
    /** Makes room for the rows of a timeline. */
    void reset(TimeMajorOrder timeline);

    /** The grids that get the products of the input, one for each gate; after the way back, their gradients. */
    List<MatrixView> fromInput();

    /**
     * The grids that get the products of the hidden state, one for each gate; after the way back, their gradients. Where such
     * a grid is also the gate's grid for the input, both products are added up there.
     */
    List<MatrixView> fromState();

    /** The grids that a bias is part of; after the way back, the sum of a grid's rows is the gradient of its bias. */
    List<MatrixView> biased();

    /** The hidden states that the steps begin with. */
    MatrixView before();

    /**
     * Makes a step's hidden states from its products and biases, for the output and for the next step.
     *
     * @param training whether a way back follows, for which more is to be kept
     */
    void forward(TimeStep step, MatrixView hidden, boolean training);

    /** Keeps what a way back overwrites, since it is not the last one. */
    void keep();

    /** Brings back what was kept, for another way back. */
    void restore();

    /** From the gradient of a step's hidden states to those of its products. */
    void backward(TimeStep step, MatrixView hiddenGradients);
}
