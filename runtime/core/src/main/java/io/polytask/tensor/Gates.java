package io.polytask.tensor;

import java.util.List;
import java.util.stream.Stream;

/** The four grids of a {@link Cell}, and a block of each on the heap. */
final class Gates {
    private static final int COUNT = 4;

    private final Blocks blocks;
    private final List<MatrixView> grids;
    private final List<MatrixView> kept;
    private final float[][] arrays = new float[COUNT][];

    Gates(int cols) {
        blocks = new Blocks(cols);
        grids = Stream.generate(() -> MatrixView.growing(cols)).limit(COUNT).toList();
        kept = Stream.generate(() -> MatrixView.growing(cols)).limit(COUNT).toList();
        for (int gate = 0; gate < COUNT; gate++) {
            arrays[gate] = blocks.array();
        }
    }

    List<MatrixView> grids() {
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

    /** Keeps a copy of the grids, before a way back that overwrites them. */
    void keep() {
        for (int gate = 0; gate < COUNT; gate++) {
            kept.get(gate).reset(grids.get(gate).rows());
            kept.get(gate).set(grids.get(gate));
        }
    }

    /** Brings the copies back. */
    void restore() {
        for (int gate = 0; gate < COUNT; gate++) {
            grids.get(gate).set(kept.get(gate));
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
