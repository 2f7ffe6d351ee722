package io.polytask.report;

import io.polytask.api.Audience;
import java.util.List;

/**
 * What some runs came to, which differ in their seed alone.
 *
 * @param tasks the figures of each task
 * @param stepSeconds CPU time of a training step, of all threads together, in the run that took least; NaN if the system
 *     does not tell
 */
@Audience(Audience.Group.USER)
public record Results(List<TaskResults> tasks, double stepSeconds) {
    /** A copy is kept. */
    public Results {
        tasks = List.copyOf(tasks);
    }

    /**
     * Delta m, in percent: the mean over the tasks of what the metric gains over that of the task alone, as a share of the
     * latter's size, above 0 where it is better (Maninis, Radosavovic, Kokkinos 2019; some authors turn the sign).
     *
     * @param alone of the same tasks
     */
    public double deltaM(Results alone) {
        double sum = 0;
        for (int task = 0; task < tasks.size(); task++) {
            sum += tasks.get(task).gain(alone.tasks().get(task));
        }
        return 100 * sum / tasks.size();
    }
}
