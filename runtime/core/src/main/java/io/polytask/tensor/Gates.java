package io.polytask.tensor;

import java.util.List;
import java.util.stream.Stream;

/** The four grids of a {@link Cell}, and a block of each on the heap, with its bias as often as the block has rows. */
final class Gates {
    private static final int COUNT = 4;

    private final int cols;
    private final Blocks blocks;
    private final List<Grid> grids;
    private final float[][] arrays = new float[COUNT][];
    private final float[][] biases = new float[COUNT][];
    private final float[] row;

    Gates(int cols) {
        this.cols = cols;
        blocks = new Blocks(cols);
        row = new float[COUNT * cols];
        grids = Stream.generate(() -> Grid.growing(cols)).limit(COUNT).toList();
        for (int gate = 0; gate < COUNT; gate++) {
            arrays[gate] = blocks.array();
            biases[gate] = blocks.array();
        }
    }

    List<Grid> grids() {
        return grids;
    }

    /** The block of a gate. */
    float[] array(int gate) {
        return arrays[gate];
    }

    Blocks blocks() {
        return blocks;
    }

    void reset(int rows) {
        for (int gate = 0; gate < COUNT; gate++) {
            grids.get(gate).reset(rows);
        }
    }

    /** Takes the biases of all gates, side by side. */
    void setBiases(Grid all) {
        all.read(0, 1, row);
        for (int gate = 0; gate < COUNT; gate++) {
            for (int i = 0; i < blocks.rows(); i++) {
                System.arraycopy(row, gate * cols, biases[gate], i * cols, cols);
            }
        }
    }

    void read(int row, int count) {
        for (int gate = 0; gate < COUNT; gate++) {
            grids.get(gate).read(row, count, arrays[gate]);
        }
    }

    void addBiases(int n) {
        for (int gate = 0; gate < COUNT; gate++) {
            add(arrays[gate], biases[gate], n);
        }
    }

    private static void add(float[] to, float[] bias, int n) {
        for (int i = 0; i < n; i++) {
            to[i] += bias[i];
        }
    }

    void write(int row, int count) {
        for (int gate = 0; gate < COUNT; gate++) {
            grids.get(gate).write(row, count, arrays[gate]);
        }
    }
}
