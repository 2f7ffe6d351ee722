package io.polytask.weighting;

import java.util.random.RandomGenerator;

/** For each task of a step, the others in a random order (Fisher, Yates 1938). */
final class TaskPermutations {
    private final RandomGenerator random;
    private final int[][] others;

    TaskPermutations(TaskRun run) {
        random = run.random();
        others = new int[run.count()][run.count()];
    }

    void draw(int n) {
        for (int task = 0; task < n; task++) {
            int[] order = others[task];
            int size = 0;
            for (int other = 0; other < n; other++) {
                if (other != task) {
                    order[size++] = other;
                }
            }
            for (int i = size - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
        }
    }

    /** The one that a task meets as its i-th. */
    int other(int task, int i) {
        return others[task][i];
    }
}
