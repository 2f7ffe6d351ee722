package io.polytask.optimize;

import io.polytask.tensor.MatrixView;
import io.polytask.tensor.RowGradient;
import java.util.Arrays;

/** A rule at work on one table: on the rows that a step has read, or on all of them. */
final class TableUpdates {
    private final MatrixView table; // (table rows, cols)
    private final Rule rule;
    private final boolean sparse;
    private final int cols;
    private final int blockRows;
    private final int blocks;
    private final OptimizerMoments moments; // (table rows, cols)

    TableUpdates(MatrixView table, Rule rule, boolean sparse) {
        this.table = table;
        this.rule = rule;
        this.sparse = sparse;
        cols = table.cols();
        blockRows = Math.max(1, OptimizerMoments.BLOCK / cols);
        blocks = (table.rows() + blockRows - 1) / blockRows;
        moments = new OptimizerMoments(rule.moments(), (long) table.rows() * cols, blockRows * cols);
    }

    /** How many numbers a step changes. */
    long floats(RowGradient gradient) {
        return (long) (sparse ? gradient.size() : table.rows()) * cols;
    }

    /** Does one of several parts of a step. */
    void update(RowGradient gradient, int part, int parts, Scratch scratch) {
        long count = sparse ? gradient.size() : blocks;
        for (int i = (int) (count * part / parts); i < count * (part + 1) / parts; i++) {
            if (sparse) {
                updateRow(gradient, i, scratch);
            } else {
                updateBlock(gradient, i, scratch);
            }
        }
    }

    private void updateRow(RowGradient gradient, int slot, Scratch scratch) {
        int row = gradient.row(slot);
        int block = row / blockRows;
        int at = row % blockRows * cols;
        table.read(row, 1, scratch.values);
        gradient.read(slot, scratch.gradients, 0);
        if (rule.moments() >= 1) {
            System.arraycopy(moments.first(block), at, scratch.first, 0, cols);
        }
        if (rule.moments() >= 2) {
            System.arraycopy(moments.second(block), at, scratch.second, 0, cols);
        }
        rule.apply(scratch.values, scratch.gradients, scratch.first, scratch.second, cols);
        table.write(row, 1, scratch.values);
        if (rule.moments() >= 1) {
            System.arraycopy(scratch.first, 0, moments.first(block), at, cols);
        }
        if (rule.moments() >= 2) {
            System.arraycopy(scratch.second, 0, moments.second(block), at, cols);
        }
    }

    private void updateBlock(RowGradient gradient, int block, Scratch scratch) {
        int from = block * blockRows;
        int count = Math.min(blockRows, table.rows() - from);
        Arrays.fill(scratch.gradients, 0, count * cols, 0);
        for (int i = 0; i < count; i++) {
            int slot = gradient.slot(from + i);
            if (slot >= 0) {
                gradient.read(slot, scratch.gradients, i * cols);
            }
        }
        table.read(from, count, scratch.values);
        rule.apply(scratch.values, scratch.gradients, moments.first(block), moments.second(block), count * cols);
        table.write(from, count, scratch.values);
    }
}
