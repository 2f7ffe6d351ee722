package io.polytask.training;

import java.util.Arrays;
import java.util.List;

/** The losses of one step. A run has one of these, and every step fills it anew. */
public final class Losses {
    private final List<String> tasks;
    private final double[] values;
    private double total;

    Losses(List<String> tasks) {
        this.tasks = tasks;
        values = new double[tasks.size()];
        Arrays.fill(values, Double.NaN);
    }

    /**
     * The mean loss of a task over its labelled examples of the step.
     *
     * @return NaN if there were none, or if the task is not trained
     * @throws IllegalArgumentException if the model has no such task
     */
    public double of(String task) {
        int place = tasks.indexOf(task);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "There is no task \"" + task + "\"; the tasks are " + String.join(", ", tasks) + ".");
        }
        return values[place];
    }

    /** The sum of the losses of all tasks, each times its weight. */
    public double total() {
        return total;
    }

    /** The losses by the place of the task; NaN for an absent one. */
    double[] values() {
        return values;
    }

    void total(double value) {
        total = value;
    }
}
