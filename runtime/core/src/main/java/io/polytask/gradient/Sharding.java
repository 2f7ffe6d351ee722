package io.polytask.gradient;

import io.polytask.encode.Batch;

/**
 * How a batch is cut: by its size alone, so that the number of threads changes no bit of the result. A shard must be large
 * enough to repay the waking of a thread (some tens of microseconds), and there are no more than most machines have cores
 * to spare for.
 */
final class Sharding {
    /** The most shards of a batch. */
    static final int MOST = 4;
    /** Every shard reads all weights and writes a whole gradient, which more rows repay. */
    private static final int ROWS = 128;
    /** Layers that read text work on each token. */
    private static final int TOKENS = 512;

    private Sharding() {}

    /**
     * Into how many shards a batch is cut.
     *
     * @param rows of the data
     * @param from the first of them that is in the batch
     * @param to the first of them that is not
     */
    static int shards(Batch<?> data, int[] rows, int from, int to) {
        long tokens = 0;
        for (int i = from; i < to; i++) {
            tokens += data.length(rows[i]);
        }
        return shards(to - from, tokens);
    }

    static int shards(int rows, long tokens) {
        return (int) Math.max(1, Math.min(Math.min(MOST, rows), Math.max(rows / ROWS, tokens / TOKENS)));
    }

    /** Into how many shards a batch of this many rows may be cut. */
    static int most(int rows, boolean texts) {
        return shards(rows, texts ? Long.MAX_VALUE : 0);
    }

    /** The first row of a shard; that of the shard after the last one is the number of rows. */
    static int start(int rows, int shards, int shard) {
        return (int) ((long) rows * shard / shards);
    }
}
