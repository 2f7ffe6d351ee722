package io.polytask.gradient;

import io.polytask.layer.Gradients;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.NativeFloats;
import io.polytask.tensor.RowGradient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds multiples of rows, gradients with respect to all parameters, to the parameters or to another gradient. */
final class ParameterMoves {
    private final NativeFloats values;
    private final List<MatrixView> tables = new ArrayList<>();
    private final TaskRows rows;
    private final float[] sum;
    private final float[] addend;

    ParameterMoves(Parameters parameters, TaskRows rows) {
        this.rows = rows;
        values = parameters.flat();
        for (ParameterSpec spec : parameters.specs()) {
            if (spec.table()) {
                tables.add(parameters.values(spec));
            }
        }
        int widest = rows.load(0)[0].length;
        sum = new float[widest];
        addend = new float[widest];
    }

    /** To the parameters. */
    void move(int row, float factor) {
        rows.start();
        while (rows.next()) {
            rows.load(row, addend);
            if (rows.inTable()) {
                moveTable(tables.get(rows.table()), factor);
            } else {
                values.read(rows.from(), rows.count(), sum);
                addMultiple(factor, 0, rows.count());
                values.write(rows.from(), rows.count(), sum);
            }
        }
    }

    private void moveTable(MatrixView table, float factor) {
        int cols = table.cols();
        for (int at = 0; at < rows.count(); at += cols) {
            int row = rows.tableRow(at);
            table.read(row, 1, sum);
            addMultiple(factor, at, cols);
            table.write(row, 1, sum);
        }
    }

    private void addMultiple(float factor, int at, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += factor * addend[at + i];
        }
    }

    /** To a gradient. */
    void add(int row, float factor, Gradients to) {
        NativeFloats flat = to.flat();
        rows.start();
        while (rows.next()) {
            rows.load(row, addend);
            if (rows.inTable()) {
                addTable(to.tables().get(rows.table()), tables.get(rows.table()).cols(), factor);
            } else {
                flat.read(rows.from(), rows.count(), sum);
                addMultiple(factor, 0, rows.count());
                flat.write(rows.from(), rows.count(), sum);
            }
        }
    }

    private void addTable(RowGradient table, int cols, float factor) {
        for (int at = 0; at < rows.count(); at += cols) {
            int row = rows.tableRow(at);
            int slot = table.slot(row);
            if (slot < 0) {
                Arrays.fill(sum, 0, cols, 0);
            } else {
                table.read(slot, sum, 0);
            }
            addMultiple(factor, at, cols);
            table.put(row, sum, 0);
        }
    }
}
