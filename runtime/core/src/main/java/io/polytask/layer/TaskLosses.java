package io.polytask.layer;

import io.polytask.api.Audience;
import java.util.Arrays;

/** What the loss of each task counts in a step, and what layers add to it; by the index of the task. */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class TaskLosses {
    private final double[] labels; // (tasks)
    private final double[] weights; // (tasks)
    private final double[] added; // (tasks)

    TaskLosses(int tasks) {
        labels = new double[tasks];
        weights = new double[tasks];
        added = new double[tasks];
    }

    void clearAdded() {
        Arrays.fill(added, 0);
    }

    /**
     * Tells of a task what only the whole batch, all shards together, can tell.
     *
     * @param amount labelled rows of the batch (or tokens, or how much weight of them), by which the sum of losses is
     *     divided
     * @param weight what the mean loss counts in the step
     */
    public void set(int task, double amount, double weight) {
        labels[task] = amount;
        weights[task] = weight;
    }

    /** How many labelled rows (or tokens, or how much weight of them) the whole batch has for a task. */
    public double labels(int task) {
        return labels[task];
    }

    /** What a task's mean loss counts in the step. */
    public double weight(int task) {
        return weights[task];
    }

    /** What the loss of one row counts in the step: the task's weight by its labels, 0 if the batch has none. */
    public double rowWeight(int task) {
        return labels[task] == 0 ? 0 : weights[task] / labels[task];
    }

    /** Adds to the sum of a task's losses, on a forward pass in training: what a layer asks for besides the head. */
    public void add(int task, double amount) {
        added[task] += amount;
    }

    /** What layers have added to the sum of a task's losses. */
    public double added(int task) {
        return added[task];
    }
}
