package io.polytask.tensor;

import io.polytask.api.Audience;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The sparse gradient of a table (table rows, cols): that of the rows which a step has read, each of them once, in the order
 * in which they were first read. A row that was read several times has the sum, added up in the order of reading, so that
 * equal steps give equal bits.
 */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class RowGradient {
    private static final int NONE = -1;

    private final int cols;
    private final BitSet frozen;
    private final int[] slots; // (table rows): the slot of each, or NONE
    private int[] rows = new int[16]; // (slots): the row of the table of each
    private int[] first = new int[16]; // (slots): the first position that read its row
    private int[] last = new int[16]; // (slots): the last one
    private int[] next = new int[64]; // (tokens): the next position that read the same row, or NONE
    private float[] values; // (slots, cols)
    private int size;
    private final float[] sum; // (cols)
    private final float[] addend; // (cols)

    /** Zero, for a table of this shape. */
    public RowGradient(int tableRows, int cols) {
        this(tableRows, cols, new BitSet());
    }

    /**
     * Zero, for a table of this shape.
     *
     * @param frozen rows whose gradient stays zero
     */
    public RowGradient(int tableRows, int cols, BitSet frozen) {
        this.cols = cols;
        this.frozen = frozen;
        slots = new int[tableRows];
        Arrays.fill(slots, NONE);
        values = new float[16 * cols];
        sum = new float[cols];
        addend = new float[cols];
    }

    /** How many rows of the table have a gradient. */
    public int size() {
        return size;
    }

    /** The row of the table that a slot stands for. */
    public int row(int slot) {
        return rows[slot];
    }

    /** The slot of a row of the table, or -1 if its gradient is zero. */
    public int slot(int row) {
        return slots[row];
    }

    /** Copies the gradient of a slot to an array, from an offset on. */
    public void read(int slot, float[] to, int at) {
        System.arraycopy(values, slot * cols, to, at, cols);
    }

    /** Back to zero. */
    public void clear() {
        for (int slot = 0; slot < size; slot++) {
            slots[rows[slot]] = NONE;
        }
        size = 0;
    }

    /**
     * Becomes the gradient of a table whose rows were copied to those of an output, given the output's gradient (tokens,
     * cols).
     */
    public void set(Tokens read, MatrixView gradients) {
        clear();
        int count = gradients.rows();
        reservePositions(count);
        for (int position = 0; position < count; position++) {
            chain(position, read.id(position));
        }
        sumChains(gradients);
    }

    /**
     * Becomes the gradient of a table whose rows were copied to those of an output, given the output's gradient (tokens,
     * cols).
     */
    public void set(Indices read, MatrixView gradients) {
        clear();
        int count = gradients.rows();
        reservePositions(count);
        for (int position = 0; position < count; position++) {
            chain(position, read.get(position));
        }
        sumChains(gradients);
    }

    /** Sets the gradient of one row of the table to values that begin at an offset of an array. */
    public void put(int row, float[] from, int at) {
        int slot = slots[row] == NONE ? open(row) : slots[row];
        System.arraycopy(from, at, values, slot * cols, cols);
    }

    private void reservePositions(int count) {
        if (count > next.length) {
            next = new int[Math.max(count, next.length * 2)];
        }
    }

    private void chain(int position, int row) {
        if (frozen.get(row)) {
            return;
        }
        next[position] = NONE;
        int slot = slots[row];
        if (slot == NONE) {
            // In a statement of its own: opening a slot may replace "first" by a larger array.
            int opened = open(row);
            first[opened] = position;
        } else {
            next[last[slot]] = position;
        }
        last[slots[row]] = position;
    }

    /** A new slot for a row. */
    private int open(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            first = Arrays.copyOf(first, size * 2);
            last = Arrays.copyOf(last, size * 2);
        }
        if ((size + 1) * cols > values.length) {
            values = Arrays.copyOf(values, Math.multiplyExact(size * 2, cols));
        }
        rows[size] = row;
        slots[row] = size;
        return size++;
    }

    private void sumChains(MatrixView gradients) {
        for (int slot = 0; slot < size; slot++) {
            gradients.read(first[slot], 1, sum);
            for (int position = next[first[slot]]; position != NONE; position = next[position]) {
                gradients.read(position, 1, addend);
                addToSum();
            }
            System.arraycopy(sum, 0, values, slot * cols, cols);
        }
    }

    private void addToSum() {
        for (int i = 0; i < cols; i++) {
            sum[i] += addend[i];
        }
    }

    /** Adds the gradient of the same table by another shard of the batch. */
    public void add(RowGradient other) {
        for (int theirs = 0; theirs < other.size; theirs++) {
            int row = other.rows[theirs];
            int slot = slots[row];
            if (slot == NONE) {
                slot = open(row);
                other.read(theirs, sum, 0);
            } else {
                read(slot, sum, 0);
                other.read(theirs, addend, 0);
                addToSum();
            }
            System.arraycopy(sum, 0, values, slot * cols, cols);
        }
    }

    /** The sum of the squares of all values. */
    public double squareSum() {
        double total = 0;
        for (int i = 0; i < size * cols; i++) {
            total += values[i] * (double) values[i];
        }
        return total;
    }

    /** Whether no value is NaN or infinite. */
    public boolean isFinite() {
        for (int i = 0; i < size * cols; i++) {
            if (!Float.isFinite(values[i])) {
                return false;
            }
        }
        return true;
    }
}
