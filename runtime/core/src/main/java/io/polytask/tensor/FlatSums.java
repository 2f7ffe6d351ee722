package io.polytask.tensor;

import java.util.Arrays;

/** Sums over whole flat arrays. It keeps the blocks that it works in: one for each thread. */
public final class FlatSums {
    private final float[] block = new float[Blocks.FLOATS]; // (FLOATS)
    private final float[] other = new float[Blocks.FLOATS]; // (FLOATS)

    /** Blocks of its own. */
    public FlatSums() {}

    /** Adds the floats of one array to those of another of the same size. */
    public void add(NativeFloats from, NativeFloats to) {
        for (int start = 0; start < to.floats(); start += block.length) {
            int count = Math.min(block.length, to.floats() - start);
            to.read(start, count, block);
            from.read(start, count, other);
            for (int i = 0; i < count; i++) {
                block[i] += other[i];
            }
            to.write(start, count, block);
        }
    }

    /** Multiplies some floats of an array. */
    public void scale(NativeFloats array, int from, int floats, float factor) {
        for (int start = 0; start < floats; start += block.length) {
            int count = Math.min(block.length, floats - start);
            array.read(from + start, count, block);
            for (int i = 0; i < count; i++) {
                block[i] *= factor;
            }
            array.write(from + start, count, block);
        }
    }

    /** The sum of the squares of all floats: for each element of the block first, so that the loop vectorises. */
    public double squares(NativeFloats array) {
        Arrays.fill(other, 0);
        for (int start = 0; start < array.floats(); start += block.length) {
            int count = Math.min(block.length, array.floats() - start);
            array.read(start, count, block);
            for (int i = 0; i < count; i++) {
                other[i] += block[i] * block[i];
            }
        }
        double sum = 0;
        for (float part : other) {
            sum += part;
        }
        return sum;
    }
}
