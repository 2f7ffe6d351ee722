package io.polytask.optimize;

/** What a rule remembers for each number, such as its moments: up to two arrays, cut into blocks. */
final class OptimizerMoments {
    /** Values, gradients and two moments of this size fit the first-level cache together. */
    static final int BLOCK = 2048;

    private static final float[] NONE = {};

    private final float[][] first; // (blocks), each (block)
    private final float[][] second; // (blocks), each (block)

    /** Zeros for so many numbers. */
    OptimizerMoments(int kept, long numbers, int block) {
        first = blocks(kept >= 1 ? numbers : 0, block);
        second = blocks(kept >= 2 ? numbers : 0, block);
    }

    private static float[][] blocks(long numbers, int block) {
        int count = Math.toIntExact((numbers + block - 1) / block);
        float[][] blocks = new float[count][];
        for (int i = 0; i < count; i++) {
            blocks[i] = new float[(int) Math.min(block, numbers - (long) i * block)];
        }
        return blocks;
    }

    float[] first(int block) {
        return first.length == 0 ? NONE : first[block];
    }

    float[] second(int block) {
        return second.length == 0 ? NONE : second[block];
    }
}
