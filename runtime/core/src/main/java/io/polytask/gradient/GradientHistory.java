package io.polytask.gradient;

import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.tensor.FlatSums;
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
    private final FlatSums sums = new FlatSums();
    private final int width;
    private final int tasks;
    /** Of each table, of each task. */
    private final List<float[][]> tables = new ArrayList<>();

    /** Zeros. */
    GradientHistory(Parameters parameters, int tasks) {
        this.tasks = tasks;
        width = Math.max(1, parameters.sharedFloats());
        memory = NativeFloats.ofZeros((long) tasks * width);
        for (ParameterSpec spec : parameters.specs()) {
            if (spec.table()) {
                tables.add(new float[tasks][spec.size()]);
            }
        }
    }

    /** A weight's part of a row, by its rows and columns. */
    MatrixView matrix(int task, int from, int rows, int cols) {
        return MatrixView.of(memory, task * width + from, rows, cols);
    }

    /** Some columns of all rows. */
    MatrixView rows(int from, int count) {
        return MatrixView.of(memory, from, tasks, count, width);
    }

    /** Multiplies some columns of a row. */
    void scale(int task, int from, int count, float factor) {
        sums.scale(memory, task * width + from, count, factor);
    }

    void read(int task, int from, int count, float[] to) {
        memory.read(task * width + from, count, to);
    }

    void write(int task, int from, int count, float[] values) {
        memory.write(task * width + from, count, values);
    }

    void read(int task, int table, TableRows rows, int slot, int count, float[] to) {
        for (int i = 0; i < count / rows.cols; i++) {
            System.arraycopy(tables.get(table)[task], rows.row(slot + i) * rows.cols, to, i * rows.cols, rows.cols);
        }
    }

    void write(int task, int table, TableRows rows, int slot, int count, float[] values) {
        for (int i = 0; i < count / rows.cols; i++) {
            System.arraycopy(values, i * rows.cols, tables.get(table)[task], rows.row(slot + i) * rows.cols, rows.cols);
        }
    }

    @Override
    public void close() {
        memory.close();
    }
}
