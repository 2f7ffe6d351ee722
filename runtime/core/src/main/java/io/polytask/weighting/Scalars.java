package io.polytask.weighting;

import java.util.Arrays;

/** Numbers that a weighting learns, one for each task of the model. Those of an absent task stay as they are. */
final class Scalars {
    private final ScalarDescent rule;
    private final double[] values; // (tasks)
    private final double[] moments; // (tasks, 2)
    private final int[] steps; // (tasks)

    Scalars(ScalarDescent rule, int count, double value) {
        this.rule = rule;
        values = new double[count];
        Arrays.fill(values, value);
        moments = new double[2 * count];
        steps = new int[count];
    }

    double get(int task) {
        return values[task];
    }

    /** One step of one number; a gradient that is not finite changes nothing. */
    void descend(int task, double gradient) {
        if (Double.isFinite(gradient)) {
            values[task] = rule.next(values[task], gradient, moments, task, steps);
        }
    }

    /** The softmax of the numbers of the tasks of a step. */
    void softmax(TaskStep step, double[] to) {
        for (int k = 0; k < step.count(); k++) {
            to[k] = values[step.task(k)];
        }
        Simplex.softmax(to, step.count());
    }
}
