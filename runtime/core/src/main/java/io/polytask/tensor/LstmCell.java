package io.polytask.tensor;

import java.util.List;

/**
 * The gates of an LSTM without peepholes (Hochreiter, Schmidhuber: Long short-term memory, 1997; with the forget gate of
 * Gers, Schmidhuber, Cummins: Learning to forget, 2000), in PyTorch's order i, f, g, o:
 *
 * <pre>
 * i, f, o = sigmoid(products + biases)
 * g = tanh(products + bias)
 * c = f * c before + i * g
 * h = o * tanh(c)
 * </pre>
 */
public final class LstmCell implements Cell {
    private final int cols;
    private final Gates gates;
    private final Blocks blocks;
    private final float[] i;
    private final float[] f;
    private final float[] g;
    private final float[] o;
    private final float[] cell;
    private final float[] bent;
    private final float[] hidden;
    private final float[] carried;
    private final MatrixView before;
    private final MatrixView cellBefore;
    private final MatrixView tanhOfCell;
    /** In the slots of a step, what the next one hands back. */
    private final MatrixView carry;

    private final Tanh curve = new Tanh();

    /** A cell of this width. */
    public LstmCell(int units) {
        cols = units;
        gates = new Gates(units);
        blocks = gates.blocks();
        i = gates.array(0);
        f = gates.array(1);
        g = gates.array(2);
        o = gates.array(3);
        cell = blocks.array();
        bent = blocks.array();
        hidden = blocks.array();
        carried = blocks.array();
        before = MatrixView.growing(units);
        cellBefore = MatrixView.growing(units);
        tanhOfCell = MatrixView.growing(units);
        carry = MatrixView.growing(units);
    }

    @Override
    public void reset(TimeMajorOrder timeline) {
        int rows = timeline.total();
        gates.reset(rows);
        before.reset(rows);
        cellBefore.reset(rows);
        tanhOfCell.reset(rows);
        carry.reset(timeline.rows(0));
    }

    @Override
    public List<MatrixView> fromInput() {
        return gates.grids();
    }

    @Override
    public List<MatrixView> fromState() {
        return gates.grids();
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
        step.begin(cellBefore);
        for (int at = 0; at < step.rows(); at += blocks.rows()) {
            int row = step.first() + at;
            int count = blocks.count(at, step.rows());
            int n = count * cols;
            gates.read(row, count);
            cellBefore.read(row, count, cell);
            bend(n);
            next(n);
            if (training) {
                gates.write(row, count);
                tanhOfCell.write(row, count, bent);
            }
            output.write(row, count, hidden);
            step.give(cellBefore, at, count, cell);
            step.give(before, at, count, hidden);
        }
    }

    private void bend(int n) {
        curve.sigmoid(i, n);
        curve.sigmoid(f, n);
        curve.tanh(g, n);
        curve.sigmoid(o, n);
    }

    private void next(int n) {
        for (int k = 0; k < n; k++) {
            float c = f[k] * cell[k] + i[k] * g[k];
            cell[k] = c;
            bent[k] = c;
        }
        curve.tanh(bent, n);
        for (int k = 0; k < n; k++) {
            hidden[k] = o[k] * bent[k];
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
            int n = count * cols;
            gates.read(row, count);
            cellBefore.read(row, count, cell);
            tanhOfCell.read(row, count, bent);
            outputGradients.read(row, count, hidden);
            carry.read(at, count, carried);
            deriveCell(n);
            deriveGates(n);
            gates.write(row, count);
            carry.write(at, count, carried);
        }
    }

    /** The gradients by o and by c. */
    private void deriveCell(int n) {
        for (int k = 0; k < n; k++) {
            float t = bent[k];
            float y = o[k];
            carried[k] += hidden[k] * y * (1f - t * t);
            o[k] = hidden[k] * t * y * (1f - y);
        }
    }

    /** The gradients by the other gates and by the cell before. */
    private void deriveGates(int n) {
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
