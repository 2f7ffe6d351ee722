package io.polytask.data;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The order in which an epoch takes the examples, cut into batches: at first that of the data. Shuffled, texts of similar
 * length come together: the examples come in a random order, each stretch of {@value #BATCHES} batches is sorted by length,
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
     * @param first the place of the first of them
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
        order = new int[(lengths.length + batchSize - 1) / batchSize];
        byLength = Arrays.stream(lengths).distinct().count() > 1;
        inOrder();
    }

    /** Takes the examples as the data have them. */
    public void inOrder() {
        Arrays.setAll(rows, i -> first + i);
        Arrays.setAll(order, batch -> batch);
    }

    /** Takes the examples in a new order, which depends on the random numbers alone. */
    public void shuffle(RandomGenerator random) {
        inOrder();
        shuffle(rows, random);
        if (byLength) {
            int stretch = (int) Math.min((long) BATCHES * batchSize, rows.length);
            for (int from = 0; from < rows.length; from += stretch) {
                sortByLength(from, Math.min(rows.length, from + stretch));
            }
            shuffle(order, random);
        }
    }

    private static void shuffle(int[] values, RandomGenerator random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }

    /** Equal lengths keep their random order: the key's lower half is the place. */
    private void sortByLength(int from, int to) {
        long[] keys = new long[to - from];
        int[] unsorted = Arrays.copyOfRange(rows, from, to);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) lengths[unsorted[i] - first] << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            rows[from + i] = unsorted[(int) keys[i]];
        }
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
