package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.Arrays;

/**
 * The tasks of one step: those alone that its batch has labels of, so that an absent task is absent for every weighting.
 * They are counted from 0; {@link #task} tells which tasks of the model they are. One is used again and again.
 */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public final class TaskStep {
    private final int[] tasks;
    private final double[] losses; // (count)
    private int count;

    /** A step without tasks, for a model of so many. */
    public TaskStep(int most) {
        tasks = new int[most];
        losses = new double[most];
    }

    /** Takes all tasks out. */
    public void clear() {
        count = 0;
    }

    /** Adds a task by its index in the model, with its mean loss. */
    public void add(int task, double loss) {
        tasks[count] = task;
        losses[count] = loss;
        count++;
    }

    /** How many tasks there are. */
    public int count() {
        return count;
    }

    /** Which task of the model the k-th one is. */
    public int task(int k) {
        return tasks[k];
    }

    /** The mean loss of the k-th task over its labelled rows of the batch. */
    public double loss(int k) {
        return losses[k];
    }

    @Override
    public String toString() {
        return "tasks " + Arrays.toString(Arrays.copyOf(tasks, count)) + " with losses "
                + Arrays.toString(Arrays.copyOf(losses, count));
    }
}
