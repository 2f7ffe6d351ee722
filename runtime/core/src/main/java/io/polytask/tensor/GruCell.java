package io.polytask.tensor;

import java.util.List;

/**
 * The gates of a GRU (Cho et al.: Learning phrase representations using RNN encoder-decoder, 2014, <a
 * href="https://arxiv.org/abs/1406.1078">arXiv:1406.1078</a>) as PyTorch and cuDNN have them, in PyTorch's order r, z, n:
 * the reset gate is applied after the product of the state, which has a bias of its own.
 *
 * <pre>
 * r, z = sigmoid(products + biases)
 * u = product of the state + bias
 * n = tanh(product of the input + bias + r * u)
 * h = (1 - z) * n + z * h before
 * </pre>
 */
public final class GruCell extends GatedCell {
    private final float[] r = gate(0); // (block, units), as are the next ones
    private final float[] z = gate(1);
    private final float[] n = gate(2);
    private final float[] u = gate(3);
    private final float[] old = block(); // h before
    private final List<MatrixView> fromInput = List.of(matrix(0), matrix(1), matrix(2));
    private final List<MatrixView> fromState = List.of(matrix(0), matrix(1), matrix(3));
    private final Tanh curve = new Tanh();

    /** A cell of this width. */
    public GruCell(int units) {
        super(units);
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
    void readState(int row, int count) {
        before().read(row, count, old);
    }

    @Override
    void next(int size) {
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
    void back(int size) {
        backwardUpdate(size);
        backwardReset(size);
    }

    /** The gradients with respect to z, to n and to the state before. */
    private void backwardUpdate(int size) {
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

    /** The gradients with respect to r and to u. */
    private void backwardReset(int size) {
        for (int k = 0; k < size; k++) {
            float x = r[k];
            r[k] = n[k] * u[k] * x * (1f - x);
            u[k] = n[k] * x;
        }
    }
}
