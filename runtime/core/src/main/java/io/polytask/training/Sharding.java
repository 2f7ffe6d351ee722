package io.polytask.training;

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

    private Sharding() {}

    /** Into how many shards a batch is cut. */
    static int shards(int rows) {
        return Math.max(1, Math.min(MOST, rows / ROWS));
    }

    /** The first row of a shard; that of the shard after the last one is the number of rows. */
    static int start(int rows, int shards, int shard) {
        return (int) ((long) rows * shard / shards);
    }
}
