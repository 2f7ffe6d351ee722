package io.polytask.tensor;

import io.polytask.random.RandomStream;

/**
 * What dropout keeps of the hidden states that a recurrent layer hands from step to step (Gal, Ghahramani: A theoretically
 * grounded application of dropout in recurrent neural networks, 2016): drawn once for each example and unit, the same at all
 * of its steps. The products of the state read the thinned states; whatever else reads a state reads all of it.
 */
public final class StateMask {
    private final int cols;
    private final DropoutMask drawn;
    private final MatrixView factors; // (batch, units): what is drawn, by the row of each example
    private final MatrixView thinned; // (tokens, units)
    private final MatrixView gradients; // (batch, units): of the thinned states of one step
    private final Blocks blocks;
    private final float[] kept; // (block, units)
    private final float[] values; // (block, units)
    private final float[] sums; // (block, units)

    /**
     * A mask that keeps everything until it is drawn.
     *
     * @param units width of the states
     * @param rate share of the units that are dropped, in [0, 1)
     */
    public StateMask(int units, double rate) {
        cols = units;
        drawn = new DropoutMask(units, rate);
        factors = MatrixView.growing(units);
        thinned = MatrixView.growing(units);
        gradients = MatrixView.growing(units);
        blocks = new Blocks(units);
        kept = blocks.array();
        values = blocks.array();
        sums = blocks.array();
    }

    /**
     * Draws the mask anew for the examples of an order; if there is nothing to drop, it keeps everything and draws nothing.
     */
    public void draw(TimeMajorOrder order, boolean training, RandomStream random) {
        drawn.draw(order.examples(), training, random);
        if (!drawn.drops()) {
            return;
        }
        factors.reset(order.examples());
        for (int example = 0; example < order.examples(); example++) {
            drawn.copyRow(example, factors, order.row(example));
        }
        thinned.reset(order.total());
        gradients.reset(order.rows(0));
    }

    /** Drops out of the states that a step continues. */
    public void thin(MatrixView states, TimeStep step) {
        if (!drawn.drops()) {
            return;
        }
        thinned.clear(step.first() + step.continued(), step.rows() - step.continued());
        for (int at = 0; at < step.continued(); at += blocks.rows()) {
            int count = blocks.count(at, step.continued());
            states.read(step.first() + at, count, values);
            multiply(at, count);
            thinned.write(step.first() + at, count, values);
        }
    }

    /** What the products of the state read: the states themselves if nothing is dropped. */
    public MatrixView thinned(MatrixView states) {
        return drawn.drops() ? thinned : states;
    }

    /** Whether the gradients of the products are {@linkplain #gradients collected} apart from those of the states. */
    public boolean drops() {
        return drawn.drops();
    }

    /** The gradients of the thinned states that a step continues, from row 0. */
    public MatrixView gradients() {
        return gradients;
    }

    /** Adds the gradients that were collected to those of the states, which begin at a row. */
    public void addGradients(MatrixView to, TimeStep step) {
        for (int at = 0; at < step.continued(); at += blocks.rows()) {
            int count = blocks.count(at, step.continued());
            gradients.read(at, count, values);
            multiply(at, count);
            to.read(step.before() + at, count, sums);
            for (int i = 0; i < count * cols; i++) {
                sums[i] += values[i];
            }
            to.write(step.before() + at, count, sums);
        }
    }

    private void multiply(int at, int count) {
        factors.read(at, count, kept);
        for (int i = 0; i < count * cols; i++) {
            values[i] *= kept[i];
        }
    }
}
