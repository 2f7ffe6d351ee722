package io.polytask.benchmarks.workload;

import java.util.SplittableRandom;

/** The inputs and labels of a workload's batch: random, and the same at each call. */
public final class Examples {
    private Examples() {}

    /** Features in [-1, 1), row by row. */
    public static float[] features(Workload workload, int batch) {
        return uniform(777 + batch, batch * workload.features(), 1);
    }

    /** Words in [0, {@link Workload#VOCABULARY}), row by row. */
    public static int[] tokens(Workload workload, int batch) {
        int seed = workload == Workload.W4 ? 5 : 6;
        return integers(seed, batch * workload.tokens(), Workload.VOCABULARY);
    }

    /** The classes of a head; a sigmoid has 0 and 1. */
    public static int[] labels(Workload workload, int head, int batch) {
        return integers(900 + head * 31 + batch, batch, Math.max(2, workload.outputs(head)));
    }

    /** The tags of W4, row by row. */
    public static int[] tags(int batch) {
        int count = batch * Workload.W4.tokens();
        return integers(900 + 2 * 31 + count, count, Workload.TAGS);
    }

    /** Classes as rows of zeros with a one. */
    public static float[] oneHot(int[] classes, int width) {
        float[] rows = new float[classes.length * width];
        for (int i = 0; i < classes.length; i++) {
            rows[i * width + classes[i]] = 1;
        }
        return rows;
    }

    /** The same numbers as floats. */
    public static float[] floats(int[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = values[i];
        }
        return floats;
    }

    /** Numbers in [-range, range). */
    static float[] uniform(long seed, int count, float range) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) ((random.nextDouble() * 2 - 1) * range);
        }
        return values;
    }

    private static int[] integers(long seed, int count, int bound) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt(bound);
        }
        return values;
    }
}
