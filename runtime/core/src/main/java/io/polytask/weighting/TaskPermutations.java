package io.polytask.weighting;

import io.polytask.random.Shuffle;
import java.util.random.RandomGenerator;

/** For each task of a step, the others in a random order. */
final class TaskPermutations {
    private final RandomGenerator random;
    private final int[][] others; // (tasks, tasks - 1)

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
            Shuffle.shuffle(order, size, random);
        }
    }

    /** The one that a task meets as its i-th. */
    int other(int task, int i) {
        return others[task][i];
    }
}
