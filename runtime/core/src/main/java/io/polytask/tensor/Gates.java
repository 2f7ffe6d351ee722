package io.polytask.tensor;

import java.util.List;
import java.util.stream.Stream;

/** The four grids of a {@link Cell}, and a block of each on the heap. */
final class Gates {
    private static final int COUNT = 4;

    private final Blocks blocks;
    private final List<Grid> grids;
    private final float[][] arrays = new float[COUNT][];

    Gates(int cols) {
        blocks = new Blocks(cols);
        grids = Stream.generate(() -> Grid.growing(cols)).limit(COUNT).toList();
        for (int gate = 0; gate < COUNT; gate++) {
            arrays[gate] = blocks.array();
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

    void read(int row, int count) {
        for (int gate = 0; gate < COUNT; gate++) {
            grids.get(gate).read(row, count, arrays[gate]);
        }
    }

    void write(int row, int count) {
        for (int gate = 0; gate < COUNT; gate++) {
            grids.get(gate).write(row, count, arrays[gate]);
        }
    }
}
