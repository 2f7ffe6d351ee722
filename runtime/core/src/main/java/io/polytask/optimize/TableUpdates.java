package io.polytask.optimize;

import io.polytask.tensor.Grid;
import io.polytask.tensor.RowGradient;
import java.util.Arrays;

/** A rule at work on one table: on the rows that a step has read, or on all of them. */
final class TableUpdates {
    private final Grid table;
    private final Rule rule;
    private final boolean sparse;
    private final int cols;
    private final int blockRows;
    private final Memories memories;
    private final float[] values;
    private final float[] gradients;
    private final float[] first;
    private final float[] second;

    TableUpdates(Grid table, Rule rule, boolean sparse) {
        this.table = table;
        this.rule = rule;
        this.sparse = sparse;
        cols = table.cols();
        blockRows = Math.max(1, Memories.BLOCK / cols);
        int block = blockRows * cols;
        memories = new Memories(rule.memories(), (long) table.rows() * cols, block);
        values = new float[block];
        gradients = new float[block];
        first = new float[cols];
        second = new float[cols];
    }

    void step(RowGradient gradient) {
        if (sparse) {
            for (int slot = 0; slot < gradient.size(); slot++) {
                updateRow(gradient, slot);
            }
        } else {
            for (int block = 0; block * blockRows < table.rows(); block++) {
                updateBlock(gradient, block);
            }
        }
    }

    private void updateRow(RowGradient gradient, int slot) {
        int row = gradient.row(slot);
        int block = row / blockRows;
        int at = row % blockRows * cols;
        float[] firstOfBlock = memories.first(block);
        float[] secondOfBlock = memories.second(block);
        table.read(row, 1, values);
        gradient.read(slot, gradients, 0);
        if (rule.memories() >= 1) {
            System.arraycopy(firstOfBlock, at, first, 0, cols);
        }
        if (rule.memories() >= 2) {
            System.arraycopy(secondOfBlock, at, second, 0, cols);
        }
        rule.apply(values, gradients, first, second, cols);
        table.write(row, 1, values);
        if (rule.memories() >= 1) {
            System.arraycopy(first, 0, firstOfBlock, at, cols);
        }
        if (rule.memories() >= 2) {
            System.arraycopy(second, 0, secondOfBlock, at, cols);
        }
    }

    private void updateBlock(RowGradient gradient, int block) {
        int from = block * blockRows;
        int count = Math.min(blockRows, table.rows() - from);
        Arrays.fill(gradients, 0);
        for (int i = 0; i < count; i++) {
            int slot = gradient.slot(from + i);
            if (slot >= 0) {
                gradient.read(slot, gradients, i * cols);
            }
        }
        table.read(from, count, values);
        rule.apply(values, gradients, memories.first(block), memories.second(block), count * cols);
        table.write(from, count, values);
    }
}
