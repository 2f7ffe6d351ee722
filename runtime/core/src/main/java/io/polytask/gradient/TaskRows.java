package io.polytask.gradient;

import io.polytask.layer.Gradients;
import io.polytask.layer.ParameterSpec;
import io.polytask.tensor.MatrixView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The gradients of the shared parameters, a row for each task of a step: first those of the weights, which lie off the heap,
 * then those of the tables, by the rows that were read. It is gone through block by block, each of one weight or table. A step
 * may leave weights out, whose gradients it has otherwise; those that it needs have memory for as many tasks as the model has,
 * and no later step makes anything.
 */
final class TaskRows implements AutoCloseable {
    /** The columns of a block: the sum of more float products would lose digits. */
    private static final int BLOCK = 2048;

    private final int tasks;
    private final Weight[] weights;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TableRows> tables = new ArrayList<>();
    private final List<Integer> tableGroups = new ArrayList<>();
    private final float[][] stage;
    private final float[] addend = new float[BLOCK];
    private final double[][][] grams;
    private final GramProduct product;
    private int block;
    private int table;
    private int slot;
    private int count;

    /** The rows of one weight. */
    private static final class Weight {
        final MatrixView rows;
        boolean out;

        Weight(int width) {
            rows = MatrixView.growing(width);
        }
    }

    /** Some columns of a weight, which begin at an offset of the flat gradient and at one of a row. */
    private record Block(Weight weight, int from, int start, int count, int group, MatrixView rows) {
        int offset(int task) {
            return task * weight.rows.cols() + start;
        }
    }

    /**
     * Rows of zeros.
     *
     * @param specs all parameters, in the order in which they lie in memory
     * @param tasks the most tasks that a step can have
     */
    TaskRows(List<ParameterSpec> specs, int tasks, SharedGroups groups) {
        this.tasks = tasks;
        weights = new Weight[groups.ranges().size()];
        for (int i = 0; i < weights.length; i++) {
            SharedGroups.Range range = groups.ranges().get(i);
            weights[i] = new Weight(range.to() - range.from());
            for (int from = range.from(); from < range.to(); from += BLOCK) {
                int columns = Math.min(BLOCK, range.to() - from);
                int start = from - range.from();
                MatrixView part = weights[i].rows.columns(start, columns);
                blocks.add(new Block(weights[i], from, start, columns, range.group(), part));
            }
        }
        int widest = BLOCK;
        for (ParameterSpec spec : specs) {
            if (spec.table()) {
                tables.add(new TableRows(tables.size(), spec.rows(), spec.cols(), tasks));
                tableGroups.add(groups.group(spec));
                widest = Math.max(widest, spec.cols());
            }
        }
        stage = new float[tasks][widest];
        grams = new double[groups.count()][tasks][tasks];
        product = new GramProduct(tasks);
    }

    /** Leaves a weight out of the step, or takes it in. */
    void leaveOut(int weight, boolean out) {
        weights[weight].out = out;
    }

    /** Begins a step. */
    void clear() {
        for (Weight weight : weights) {
            if (!weight.out && weight.rows.rows() == 0) {
                weight.rows.reset(tasks);
                weight.rows.clear();
            }
        }
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).clear();
        }
    }

    /** Sets the row of one task to zero, where it is that of tables: before another gradient is taken. */
    void clear(int task) {
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).clear(task);
        }
    }

    /** Takes the gradient of one task: the sum of those of the first shards, in their order. */
    void take(int task, List<Gradients> shards, int shardCount) {
        float[] sum = stage[0];
        for (int i = 0; i < blocks.size(); i++) {
            Block part = blocks.get(i);
            if (part.weight.out) {
                continue;
            }
            shards.get(0).read(part.from, part.count, sum, addend);
            for (int shard = 1; shard < shardCount; shard++) {
                shards.get(shard).read(part.from, part.count, addend, addend);
                for (int x = 0; x < part.count; x++) {
                    sum[x] += addend[x];
                }
            }
            part.weight.rows.storage().write(part.offset(task), part.count, sum);
        }
        for (int shard = 0; shard < shardCount; shard++) {
            for (int i = 0; i < tables.size(); i++) {
                tables.get(i).take(task, shards.get(shard).tables());
            }
        }
    }

    /** Puts one task's row where one that drops out was. */
    void move(int from, int to) {
        start();
        while (next()) {
            load(from, stage[0]);
            store(to, stage[0]);
        }
    }

    /** Goes back to before the first block. */
    void start() {
        block = -1;
        table = 0;
        slot = 0;
        count = 0;
    }

    /** Goes to the next block, if there is one. */
    boolean next() {
        int another = block + 1;
        while (another < blocks.size() && blocks.get(another).weight.out) {
            another++;
        }
        if (another < blocks.size()) {
            block = another;
            count = blocks.get(block).count;
            return true;
        }
        slot = block < blocks.size() ? 0 : slot + count / tables.get(table).cols;
        block = blocks.size();
        while (table < tables.size() && slot >= tables.get(table).size()) {
            table++;
            slot = 0;
        }
        if (table == tables.size()) {
            return false;
        }
        TableRows rows = tables.get(table);
        count = Math.min(Math.max(1, BLOCK / rows.cols), rows.size() - slot) * rows.cols;
        return true;
    }

    /** How many columns the block has. */
    int count() {
        return count;
    }

    /** The group of parameters that the block is of. */
    int group() {
        return inTable() ? tableGroups.get(table) : blocks.get(block).group;
    }

    /** Whether the block is of a table. */
    boolean inTable() {
        return block == blocks.size();
    }

    /** Where a block of weights begins in the flat gradient. */
    int from() {
        return blocks.get(block).from;
    }

    /** The index of the table that the block is of. */
    int table() {
        return table;
    }

    /** The row of that table whose values begin at a column of the block. */
    int tableRow(int column) {
        return tables.get(table).row(slot + column / tables.get(table).cols);
    }

    /** Copies the block's part of a row to the beginning of an array. */
    void load(int task, float[] to) {
        if (inTable()) {
            tables.get(table).read(task, slot, count, to);
        } else {
            blocks.get(block).weight.rows.storage().read(blocks.get(block).offset(task), count, to);
        }
    }

    /** Copies it back. */
    void store(int task, float[] from) {
        if (inTable()) {
            tables.get(table).write(task, slot, count, from);
        } else {
            blocks.get(block).weight.rows.storage().write(blocks.get(block).offset(task), count, from);
        }
    }

    /** The block's parts of the rows of n tasks: arrays to work in. */
    float[][] load(int n) {
        for (int task = 0; task < n; task++) {
            load(task, stage[task]);
        }
        return stage;
    }

    /** Makes a combination of the block's rows the gradient of its parameters. */
    void give(float[] combined, Gradients to) {
        if (inTable()) {
            tables.get(table).give(slot, count, combined, to.tables());
        } else {
            to.write(blocks.get(block).from, count, combined);
        }
    }

    /** Copies what is remembered of the block for a task to the beginning of an array. */
    void recall(GradientHistory from, int task, float[] to) {
        if (inTable()) {
            from.read(task, table, tables.get(table), slot, count, to);
        } else {
            from.read(task, blocks.get(block).from, count, to);
        }
    }

    /** Remembers it. */
    void remember(GradientHistory to, int task, float[] values) {
        if (inTable()) {
            to.write(task, table, tables.get(table), slot, count, values);
        } else {
            to.write(task, blocks.get(block).from, count, values);
        }
    }

    /** The inner products of the rows of n tasks with those of other rows, perhaps the same ones, by groups. */
    double[][][] gram(int n, TaskRows others) {
        for (double[][] gram : grams) {
            for (double[] row : gram) {
                Arrays.fill(row, 0);
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block part = blocks.get(i);
            if (!part.weight.out) {
                product.add(part.rows, others.blocks.get(i).rows, n, grams[part.group]);
            }
        }
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).addGram(n, others.tables.get(i), grams[tableGroups.get(i)]);
        }
        return grams;
    }

    /** How many floats the weights' rows have made room for. */
    long floats() {
        long floats = 0;
        for (Weight weight : weights) {
            floats += weight.rows.storage().floats();
        }
        return floats;
    }

    @Override
    public void close() {
        for (Weight weight : weights) {
            weight.rows.storage().close();
        }
    }
}
