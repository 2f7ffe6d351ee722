package io.polytask.weighting;

import java.util.Arrays;

/**
 * The tasks of one step: those alone that its batch has labels of, so that an absent task is absent for every weighting. They
 * are counted from 0; {@link #place} tells which tasks of the model they are. One is used again and again.
 */
public final class TaskStep {
    private final int[] places;
    private final double[] losses;
    private int count;

    /** A step without tasks, for a model of so many. */
    public TaskStep(int tasks) {
        places = new int[tasks];
        losses = new double[tasks];
    }

    /** Takes all tasks out. */
    public void clear() {
        count = 0;
    }

    /** Adds a task by its place in the model, with its mean loss. */
    public void add(int place, double loss) {
        places[count] = place;
        losses[count] = loss;
        count++;
    }

    /** How many tasks there are. */
    public int count() {
        return count;
    }

    /** Which task of the model the k-th one is. */
    public int place(int k) {
        return places[k];
    }

    /** The mean loss of the k-th task over its labelled rows of the batch. */
    public double loss(int k) {
        return losses[k];
    }

    @Override
    public String toString() {
        return "tasks " + Arrays.toString(Arrays.copyOf(places, count)) + " with losses "
                + Arrays.toString(Arrays.copyOf(losses, count));
    }
}
