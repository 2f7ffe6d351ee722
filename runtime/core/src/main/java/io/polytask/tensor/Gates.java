package io.polytask.tensor;

import java.util.List;
import java.util.stream.Stream;

/** The four gates of a {@link GatedCell}: a matrix of each, and a block of it on the heap. */
final class Gates {
    private static final int COUNT = 4;

    private final Blocks blocks;
    private final List<MatrixView> matrices; // (gates), each (tokens, units)
    private final List<MatrixView> kept; // the same
    private final float[][] arrays = new float[COUNT][]; // (gates), each (block, units)

    Gates(int cols) {
        blocks = new Blocks(cols);
        matrices = Stream.generate(() -> MatrixView.growing(cols)).limit(COUNT).toList();
        kept = Stream.generate(() -> MatrixView.growing(cols)).limit(COUNT).toList();
        for (int gate = 0; gate < COUNT; gate++) {
            arrays[gate] = blocks.array();
        }
    }

    List<MatrixView> matrices() {
        return matrices;
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
            matrices.get(gate).reset(rows);
        }
    }

    /** Keeps a copy of the matrices, before a backward pass that overwrites them. */
    void keep() {
        for (int gate = 0; gate < COUNT; gate++) {
            kept.get(gate).reset(matrices.get(gate).rows());
            kept.get(gate).set(matrices.get(gate));
        }
    }

    /** Brings the copies back. */
    void restore() {
        for (int gate = 0; gate < COUNT; gate++) {
            matrices.get(gate).set(kept.get(gate));
        }
    }

    void read(int row, int count) {
        for (int gate = 0; gate < COUNT; gate++) {
            matrices.get(gate).read(row, count, arrays[gate]);
        }
    }

    void write(int row, int count) {
        for (int gate = 0; gate < COUNT; gate++) {
            matrices.get(gate).write(row, count, arrays[gate]);
        }
    }
}
