package io.polytask.gradient;

import io.polytask.layer.Gradients;
import io.polytask.tensor.NativeFloats;
import java.util.Arrays;
import java.util.List;

/** The heads' gradients of several batches of one step, of which the heads get the mean: each batch costs the same to look at. */
final class HeadGradients implements AutoCloseable {
    private static final int BLOCK = 2048;

    private final int from;
    private final int to;
    private final NativeFloats sums;
    private final float[] sum = new float[BLOCK];
    private final float[] addend = new float[BLOCK];

    /** Of the floats of the flat gradient from one offset to another. */
    HeadGradients(int from, int to) {
        this.from = from;
        this.to = to;
        sums = NativeFloats.ofZeros(Math.max(1, to - from));
    }

    /** Adds those of a further batch, which lie in the first shards; the first batch begins anew. */
    void add(List<Gradients> shards, int shardCount, boolean first) {
        for (int start = from; start < to; start += BLOCK) {
            int count = Math.min(BLOCK, to - start);
            if (first) {
                Arrays.fill(sum, 0);
            } else {
                sums.read(start - from, count, sum);
            }
            for (int shard = 0; shard < shardCount; shard++) {
                shards.get(shard).read(start, count, addend, addend);
                plus(count);
            }
            sums.write(start - from, count, sum);
        }
    }

    private void plus(int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += addend[i];
        }
    }

    /** Replaces those of the step's own batch by the mean of all. */
    void average(Gradients own, int batches) {
        float share = 1f / batches;
        for (int start = from; start < to; start += BLOCK) {
            int count = Math.min(BLOCK, to - start);
            own.read(start, count, sum, addend);
            sums.read(start - from, count, addend);
            plus(count);
            for (int i = 0; i < count; i++) {
                sum[i] *= share;
            }
            own.write(start, count, sum);
        }
    }

    @Override
    public void close() {
        sums.close();
    }
}
