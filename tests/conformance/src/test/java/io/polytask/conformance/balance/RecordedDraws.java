package io.polytask.conformance.balance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.random.RandomGenerator;

/** Random numbers that were drawn elsewhere. */
final class RecordedDraws implements RandomGenerator {
    private final Deque<Double> normals = new ArrayDeque<>();
    private final Deque<Double> uniforms = new ArrayDeque<>();
    private final Deque<Integer> places = new ArrayDeque<>();

    void normals(double[] values) {
        for (double value : values) {
            normals.add(value);
        }
    }

    void uniforms(double[] values) {
        for (double value : values) {
            uniforms.add(value);
        }
    }

    /** The draws by which shuffling 0, 1, ... without the task itself ends in an order. */
    void order(int task, double[] order) {
        int[] wanted = java.util.Arrays.stream(order)
                .mapToInt(other -> (int) other)
                .filter(other -> other != task)
                .toArray();
        int[] now = java.util.stream.IntStream.range(0, wanted.length + 1)
                .filter(other -> other != task)
                .toArray();
        for (int i = wanted.length - 1; i > 0; i--) {
            int j = i;
            while (now[j] != wanted[i]) {
                j--;
            }
            places.add(j);
            int swapped = now[i];
            now[i] = now[j];
            now[j] = swapped;
        }
    }

    @Override
    public double nextGaussian() {
        return normals.remove();
    }

    @Override
    public double nextDouble() {
        return uniforms.remove();
    }

    @Override
    public int nextInt(int bound) {
        return places.remove();
    }

    @Override
    public long nextLong() {
        throw new UnsupportedOperationException("Nothing else was recorded.");
    }
}
