package io.polytask.encode;

import io.polytask.random.Shuffle;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The order in which an epoch takes the examples, cut into batches: at first that of the data. Shuffled, texts of similar
 * length come together: the examples come in a random order, each chunk of {@value #BATCHES} batches is sorted by length,
 * and the batches are shuffled. Without texts this is a plain shuffle.
 */
public final class Sampler implements Batches {
    /** Enough to find texts of one length, few enough to keep what meets in a batch random. */
    private static final int BATCHES = 64;

    private final int first;
    private final int batchSize;
    private final int[] lengths;
    private final int[] rows;
    private final int[] order;
    private final boolean byLength;
    /** A chunk in the order of its lengths, and the index in it of the next row of each length. */
    private final int[] sorted;

    private final int[] starts;

    /**
     * A sampler of the examples in their own order.
     *
     * @param batchSize examples of a batch, at least 1; one batch may have fewer
     */
    public Sampler(Batch<?> data, int batchSize) {
        this(data, 0, data.size(), batchSize);
    }

    /**
     * A sampler of some of the examples, in their own order.
     *
     * @param first the index of the first of them
     * @param count how many there are
     * @param batchSize examples of a batch, at least 1; one batch may have fewer
     */
    public Sampler(Batch<?> data, int first, int count, int batchSize) {
        this.first = first;
        this.batchSize = batchSize;
        lengths = new int[count];
        for (int i = 0; i < count; i++) {
            lengths[i] = data.length(first + i);
        }
        rows = new int[lengths.length];
        order = new int[(int) ((lengths.length + (long) batchSize - 1) / batchSize)];
        byLength = Arrays.stream(lengths).distinct().count() > 1;
        sorted = new int[byLength ? (int) Math.min((long) BATCHES * batchSize, count) : 0];
        starts = new int[byLength ? Arrays.stream(lengths).max().orElseThrow() + 2 : 0];
        inOrder();
    }

    /** Takes the examples as the data have them. */
    public void inOrder() {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = first + i;
        }
        for (int batch = 0; batch < order.length; batch++) {
            order[batch] = batch;
        }
    }

    /** Takes the examples in a new order, which depends on the random numbers alone. */
    public void shuffle(RandomGenerator random) {
        inOrder();
        Shuffle.shuffle(rows, rows.length, random);
        if (byLength) {
            int chunk = sorted.length;
            for (int from = 0; from < rows.length; from += chunk) {
                sortByLength(from, Math.min(rows.length, from + chunk));
            }
            Shuffle.shuffle(order, order.length, random);
        }
    }

    /** Counts the lengths, and so keeps the random order of equal ones. */
    private void sortByLength(int from, int to) {
        Arrays.fill(starts, 0);
        for (int i = from; i < to; i++) {
            starts[lengths[rows[i] - first] + 1]++;
        }
        for (int length = 1; length < starts.length; length++) {
            starts[length] += starts[length - 1];
        }
        for (int i = from; i < to; i++) {
            int length = lengths[rows[i] - first];
            sorted[starts[length]] = rows[i];
            starts[length]++;
        }
        System.arraycopy(sorted, 0, rows, from, to - from);
    }

    @Override
    public int batches() {
        return order.length;
    }

    @Override
    public int[] rows() {
        return rows;
    }

    @Override
    public int from(int batch) {
        return order[batch] * batchSize;
    }

    @Override
    public int to(int batch) {
        return (int) Math.min(from(batch) + (long) batchSize, rows.length);
    }
}
