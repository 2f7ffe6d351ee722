package io.polytask.gradient;

import io.polytask.tensor.RowGradient;
import java.util.Arrays;
import java.util.List;

/** The gradients of one shared table, of each task of a step: by those rows of the table that any of the tasks has read. */
final class TableRows {
    private static final int NONE = -1;

    final int cols;
    private final int number;
    private final int[] slots;
    private final float[][] values;
    private final float[] row;
    private int[] rows = new int[16];
    private int size;

    /**
     * A table that nothing has read.
     *
     * @param number its index among the tables
     * @param tableRows how many rows it has
     */
    TableRows(int number, int tableRows, int cols, int tasks) {
        this.number = number;
        this.cols = cols;
        slots = new int[tableRows];
        Arrays.fill(slots, NONE);
        values = new float[tasks][16 * cols];
        row = new float[cols];
    }

    /** How many rows of the table the step has read. */
    int size() {
        return size;
    }

    /** The row of the table that a slot stands for. */
    int row(int slot) {
        return rows[slot];
    }

    void clear() {
        for (int slot = 0; slot < size; slot++) {
            slots[rows[slot]] = NONE;
        }
        size = 0;
    }

    /** Sets the gradient of one task to zero. */
    void clear(int task) {
        Arrays.fill(values[task], 0, size * cols, 0);
    }

    /** Adds one shard's gradient of a task. */
    void take(int task, List<RowGradient> tables) {
        RowGradient from = tables.get(number);
        for (int theirs = 0; theirs < from.size(); theirs++) {
            int start = slot(from.row(theirs)) * cols;
            from.read(theirs, row, 0);
            float[] to = values[task];
            for (int i = 0; i < cols; i++) {
                to[start + i] += row[i];
            }
        }
    }

    /** The slot of a row; a new one is zero for every task. */
    private int slot(int tableRow) {
        if (slots[tableRow] != NONE) {
            return slots[tableRow];
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            for (int task = 0; task < values.length; task++) {
                values[task] = Arrays.copyOf(values[task], Math.multiplyExact(size * 2, cols));
            }
        }
        for (float[] task : values) {
            Arrays.fill(task, size * cols, (size + 1) * cols, 0);
        }
        rows[size] = tableRow;
        slots[tableRow] = size;
        return size++;
    }

    void read(int task, int slot, int count, float[] to) {
        System.arraycopy(values[task], slot * cols, to, 0, count);
    }

    void write(int task, int slot, int count, float[] from) {
        System.arraycopy(from, 0, values[task], slot * cols, count);
    }

    /** Makes the rows of a combination a part of the table's gradient. */
    void give(int slot, int count, float[] combined, List<RowGradient> tables) {
        RowGradient to = tables.get(number);
        for (int i = 0; i < count / cols; i++) {
            to.put(rows[slot + i], combined, i * cols);
        }
    }

    /** Adds the inner products with the rows of the same table that another batch has read. */
    void addGram(int n, TableRows others, double[][] gram) {
        for (int slot = 0; slot < size; slot++) {
            int other = others.slots[rows[slot]];
            for (int i = 0; other != NONE && i < n; i++) {
                int first = this == others ? i : 0;
                for (int j = first; j < n; j++) {
                    double dot = dot(values[i], slot * cols, others.values[j], other * cols);
                    gram[i][j] += dot;
                    if (this == others && i != j) {
                        gram[j][i] += dot;
                    }
                }
            }
        }
    }

    /** In four sums, which the processor adds up side by side. */
    private double dot(float[] a, int atA, float[] b, int atB) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < cols; i += 4) {
            s0 += (double) a[atA + i] * b[atB + i];
            s1 += (double) a[atA + i + 1] * b[atB + i + 1];
            s2 += (double) a[atA + i + 2] * b[atB + i + 2];
            s3 += (double) a[atA + i + 3] * b[atB + i + 3];
        }
        for (; i < cols; i++) {
            s0 += (double) a[atA + i] * b[atB + i];
        }
        return s0 + s1 + (s2 + s3);
    }
}
