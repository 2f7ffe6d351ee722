package io.polytask.tensor;

import java.util.List;

/**
 * The gates of a GRU (Cho et al.: Learning phrase representations using RNN encoder-decoder, 2014) as PyTorch and cuDNN have
 * them, in PyTorch's order r, z, n: the reset gate is applied after the product of the state, which has a bias of its own.
 *
 * <pre>
 * r, z = sigmoid(products + biases)
 * u = product of the state + bias
 * n = tanh(product of the input + bias + r * u)
 * h = (1 - z) * n + z * h before
 * </pre>
 */
public final class GruCell implements Cell {
    private final int cols;
    private final Gates gates;
    private final Blocks blocks;
    private final float[] r;
    private final float[] z;
    private final float[] n;
    private final float[] u;
    private final float[] old;
    private final float[] hidden;
    private final float[] carried;
    private final MatrixView before;
    /** In the slots of a step, what the next one hands back besides its products. */
    private final MatrixView carry;

    private final List<MatrixView> fromInput;
    private final List<MatrixView> fromState;
    private final Tanh curve = new Tanh();

    /** A cell of this width. */
    public GruCell(int units) {
        cols = units;
        gates = new Gates(units);
        blocks = gates.blocks();
        r = gates.array(0);
        z = gates.array(1);
        n = gates.array(2);
        u = gates.array(3);
        old = blocks.array();
        hidden = blocks.array();
        carried = blocks.array();
        before = MatrixView.growing(units);
        carry = MatrixView.growing(units);
        List<MatrixView> grids = gates.grids();
        fromInput = List.of(grids.get(0), grids.get(1), grids.get(2));
        fromState = List.of(grids.get(0), grids.get(1), grids.get(3));
    }

    @Override
    public void reset(TimeMajorOrder timeline) {
        gates.reset(timeline.total());
        before.reset(timeline.total());
        carry.reset(timeline.rows(0));
    }

    @Override
    public List<MatrixView> fromInput() {
        return fromInput;
    }

    @Override
    public List<MatrixView> fromState() {
        return fromState;
    }

    @Override
    public List<MatrixView> biased() {
        return gates.grids();
    }

    @Override
    public MatrixView before() {
        return before;
    }

    @Override
    public void forward(TimeStep step, MatrixView output, boolean training) {
        for (int at = 0; at < step.rows(); at += blocks.rows()) {
            int row = step.first() + at;
            int count = blocks.count(at, step.rows());
            gates.read(row, count);
            before.read(row, count, old);
            next(count * cols);
            if (training) {
                gates.write(row, count);
            }
            output.write(row, count, hidden);
            step.give(before, at, count, hidden);
        }
    }

    private void next(int size) {
        curve.sigmoid(r, size);
        curve.sigmoid(z, size);
        for (int k = 0; k < size; k++) {
            n[k] += r[k] * u[k];
        }
        curve.tanh(n, size);
        for (int k = 0; k < size; k++) {
            hidden[k] = n[k] + z[k] * (old[k] - n[k]);
        }
    }

    @Override
    public void keep() {
        gates.keep();
    }

    @Override
    public void restore() {
        gates.restore();
    }

    @Override
    public void backward(TimeStep step, MatrixView outputGradients) {
        step.end(carry);
        for (int at = 0; at < step.rows(); at += blocks.rows()) {
            int row = step.first() + at;
            int count = blocks.count(at, step.rows());
            gates.read(row, count);
            before.read(row, count, old);
            outputGradients.read(row, count, hidden);
            carry.read(at, count, carried);
            deriveUpdate(count * cols);
            deriveReset(count * cols);
            gates.write(row, count);
            carry.write(at, count, carried);
        }
    }

    /** The gradients by z, by n and by the state before. */
    private void deriveUpdate(int size) {
        for (int k = 0; k < size; k++) {
            hidden[k] += carried[k];
            carried[k] = hidden[k] * z[k];
        }
        for (int k = 0; k < size; k++) {
            float x = z[k];
            float y = n[k];
            z[k] = hidden[k] * (old[k] - y) * x * (1f - x);
            n[k] = hidden[k] * (1f - x) * (1f - y * y);
        }
    }

    /** The gradients by r and by u. */
    private void deriveReset(int size) {
        for (int k = 0; k < size; k++) {
            float x = r[k];
            r[k] = n[k] * u[k] * x * (1f - x);
            u[k] = n[k] * x;
        }
    }
}
