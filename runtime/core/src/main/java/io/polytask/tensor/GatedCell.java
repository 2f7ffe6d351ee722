package io.polytask.tensor;

import java.util.List;

/**
 * What an LSTM and a GRU share: four gates, the hidden states that each step begins with, and what a step of the backward
 * pass hands back to the one before it. It goes through a step in blocks of rows; a subclass has the arithmetic of one
 * block.
 */
abstract sealed class GatedCell implements Cell permits LstmCell, GruCell {
    private final int cols;
    private final Gates gates;
    private final Blocks blocks;
    private final MatrixView before; // (tokens, units): the hidden states that the steps begin with
    private final MatrixView carry; // (batch, units): in the rows of a step, what the next one hands back
    final float[] hidden; // (block, units): the hidden states; in the backward pass, their gradients
    final float[] carried; // (block, units) of carry

    GatedCell(int units) {
        cols = units;
        gates = new Gates(units);
        blocks = gates.blocks();
        before = MatrixView.growing(units);
        carry = MatrixView.growing(units);
        hidden = blocks.array();
        carried = blocks.array();
    }

    /** The block of a gate, by its number. */
    final float[] gate(int number) {
        return gates.array(number);
    }

    /** The matrix of a gate, by its number. */
    final MatrixView matrix(int number) {
        return gates.matrices().get(number);
    }

    /** A new block. */
    final float[] block() {
        return blocks.array();
    }

    @Override
    public void reset(TimeMajorOrder order) {
        gates.reset(order.total());
        before.reset(order.total());
        carry.reset(order.rows(0));
    }

    @Override
    public final List<MatrixView> biased() {
        return gates.matrices();
    }

    @Override
    public final MatrixView before() {
        return before;
    }

    @Override
    public final void forward(TimeStep step, MatrixView output, boolean training) {
        begin(step);
        for (int at = 0; at < step.rows(); at += blocks.rows()) {
            int row = step.first() + at;
            int count = blocks.count(at, step.rows());
            gates.read(row, count);
            readState(row, count);
            next(count * cols);
            if (training) {
                gates.write(row, count);
                keepState(row, count);
            }
            output.write(row, count, hidden);
            handOn(step, at, count);
            step.handOn(before, at, count, hidden);
        }
    }

    @Override
    public final void keep() {
        gates.keep();
    }

    @Override
    public final void restore() {
        gates.restore();
    }

    @Override
    public final void backward(TimeStep step, MatrixView outputGradients) {
        step.end(carry);
        for (int at = 0; at < step.rows(); at += blocks.rows()) {
            int row = step.first() + at;
            int count = blocks.count(at, step.rows());
            gates.read(row, count);
            readState(row, count);
            readKept(row, count);
            outputGradients.read(row, count, hidden);
            carry.read(at, count, carried);
            back(count * cols);
            gates.write(row, count);
            carry.write(at, count, carried);
        }
    }

    /** Clears what a step does not continue, besides the hidden states. */
    void begin(TimeStep step) {}

    /** Reads the state that some rows of a step begin with. */
    abstract void readState(int row, int count);

    /**
     * From the products in the gates and the state to the activated gates and the hidden states, for the first n elements.
     */
    abstract void next(int n);

    /** Keeps what the backward pass needs besides the gates. */
    void keepState(int row, int count) {}

    /** Reads what {@link #keepState} has kept. */
    void readKept(int row, int count) {}

    /** Leaves to the next step what it continues, besides the hidden states. */
    void handOn(TimeStep step, int at, int count) {}

    /**
     * From the gradients of the hidden states to those of the gates' products, in the gates, and to what is carried back.
     */
    abstract void back(int n);
}
