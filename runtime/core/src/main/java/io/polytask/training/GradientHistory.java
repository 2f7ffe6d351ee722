package io.polytask.training;

import io.polytask.layer.ParameterSpec;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.NativeFloats;
import java.util.ArrayList;
import java.util.List;

/**
 * What a weighting remembers of every shared parameter, a row for each task of the model, from step to step. A row of a table
 * that a step has not read waits, as it does for an optimiser with sparse updates.
 */
final class GradientHistory implements AutoCloseable {
    private final NativeFloats memory;
    private final int width;
    private final int tasks;
    /** Of each table, of each task. */
    private final List<float[][]> tables = new ArrayList<>();

    /** Zeros. */
    GradientHistory(List<ParameterSpec> specs, int shared, int tasks) {
        this.tasks = tasks;
        width = Math.max(1, shared);
        memory = NativeFloats.ofZeros((long) tasks * width);
        for (ParameterSpec spec : specs) {
            if (spec.table()) {
                tables.add(new float[tasks][spec.size()]);
            }
        }
    }

    /** A weight's part of a row, by its rows and columns. */
    MatrixView grid(int place, int from, int rows, int cols) {
        return MatrixView.of(memory, place * width + from, rows, cols);
    }

    /** Some columns of all rows. */
    MatrixView rows(int from, int count) {
        return MatrixView.of(memory, from, tasks, count, width);
    }

    void read(int place, int from, int count, float[] to) {
        memory.read(place * width + from, count, to);
    }

    void write(int place, int from, int count, float[] values) {
        memory.write(place * width + from, count, values);
    }

    void read(int place, int table, TableRows rows, int slot, int count, float[] to) {
        for (int i = 0; i < count / rows.cols; i++) {
            System.arraycopy(tables.get(table)[place], rows.row(slot + i) * rows.cols, to, i * rows.cols, rows.cols);
        }
    }

    void write(int place, int table, TableRows rows, int slot, int count, float[] values) {
        for (int i = 0; i < count / rows.cols; i++) {
            System.arraycopy(
                    values, i * rows.cols, tables.get(table)[place], rows.row(slot + i) * rows.cols, rows.cols);
        }
    }

    @Override
    public void close() {
        memory.close();
    }
}
