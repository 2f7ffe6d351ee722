package io.polytask.tensor;

import java.util.List;

/**
 * The gates of an LSTM without peepholes (Hochreiter, Schmidhuber: Long short-term memory, 1997,
 * <a href="https://doi.org/10.1162/neco.1997.9.8.1735">doi:10.1162/neco.1997.9.8.1735</a>; with the forget gate of Gers,
 * Schmidhuber, Cummins: Learning to forget, 2000), in PyTorch's order i, f, g, o:
 *
 * <pre>
 * i, f, o = sigmoid(products + biases)
 * g = tanh(products + bias)
 * c = f * c before + i * g
 * h = o * tanh(c)
 * </pre>
 */
public final class LstmCell extends GatedCell {
    private final float[] i = gate(0); // (block, units), as are the next ones
    private final float[] f = gate(1);
    private final float[] g = gate(2);
    private final float[] o = gate(3);
    private final float[] cell = block(); // c before, then c
    private final float[] cellTanh = block(); // tanh(c)
    private final MatrixView cellBefore; // (tokens, units)
    private final MatrixView tanhOfCell; // (tokens, units)
    private final Tanh curve = new Tanh();

    /** A cell of this width. */
    public LstmCell(int units) {
        super(units);
        cellBefore = MatrixView.growing(units);
        tanhOfCell = MatrixView.growing(units);
    }

    @Override
    public void reset(TimeMajorOrder order) {
        super.reset(order);
        cellBefore.reset(order.total());
        tanhOfCell.reset(order.total());
    }

    @Override
    public List<MatrixView> fromInput() {
        return biased();
    }

    @Override
    public List<MatrixView> fromState() {
        return biased();
    }

    @Override
    void begin(TimeStep step) {
        step.begin(cellBefore);
    }

    @Override
    void readState(int row, int count) {
        cellBefore.read(row, count, cell);
    }

    @Override
    void next(int n) {
        curve.sigmoid(i, n);
        curve.sigmoid(f, n);
        curve.tanh(g, n);
        curve.sigmoid(o, n);
        nextCell(n);
        curve.tanh(cellTanh, n);
        for (int k = 0; k < n; k++) {
            hidden[k] = o[k] * cellTanh[k];
        }
    }

    private void nextCell(int n) {
        for (int k = 0; k < n; k++) {
            float c = f[k] * cell[k] + i[k] * g[k];
            cell[k] = c;
            cellTanh[k] = c;
        }
    }

    @Override
    void keepState(int row, int count) {
        tanhOfCell.write(row, count, cellTanh);
    }

    @Override
    void readKept(int row, int count) {
        tanhOfCell.read(row, count, cellTanh);
    }

    @Override
    void handOn(TimeStep step, int at, int count) {
        step.handOn(cellBefore, at, count, cell);
    }

    @Override
    void back(int n) {
        backwardCell(n);
        backwardGates(n);
    }

    /** The gradients with respect to o and to c. */
    private void backwardCell(int n) {
        for (int k = 0; k < n; k++) {
            float t = cellTanh[k];
            float y = o[k];
            carried[k] += hidden[k] * y * (1f - t * t);
            o[k] = hidden[k] * t * y * (1f - y);
        }
    }

    /** The gradients with respect to the other gates and to the cell before. */
    private void backwardGates(int n) {
        for (int k = 0; k < n; k++) {
            float x = i[k];
            float y = g[k];
            i[k] = carried[k] * y * x * (1f - x);
            g[k] = carried[k] * x * (1f - y * y);
        }
        for (int k = 0; k < n; k++) {
            float x = f[k];
            f[k] = carried[k] * cell[k] * x * (1f - x);
            carried[k] *= x;
        }
    }
}
