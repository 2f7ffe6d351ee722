package io.polytask.training;

import io.polytask.api.Audience;
import io.polytask.gradient.BatchLosses;
import java.util.List;

/** The losses of one step. A run has one of these, and every step fills it anew. */
@Audience(Audience.Group.USER)
public final class Losses {
    private final List<String> tasks;
    private final BatchLosses losses;

    /** Of a batch; the names are those of all tasks of the model. */
    Losses(List<String> tasks, BatchLosses losses) {
        this.tasks = tasks;
        this.losses = losses;
    }

    /**
     * The mean loss of a task over its labelled examples of the step.
     *
     * @return NaN if there were none, or if the task is not trained
     * @throws IllegalArgumentException if the model has no such task
     */
    public double of(String task) {
        int index = tasks.indexOf(task);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "There is no task \"" + task + "\"; the tasks are " + String.join(", ", tasks) + ".");
        }
        return losses.mean(index);
    }

    /** The sum of the losses of all tasks, each times its weight. */
    public double total() {
        return losses.total();
    }
}
