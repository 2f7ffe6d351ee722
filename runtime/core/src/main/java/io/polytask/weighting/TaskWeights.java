package io.polytask.weighting;

import java.util.Arrays;

/** Weights of all tasks of a model with a fixed sum. Those of absent tasks rest: the others share what these leave of it. */
final class TaskWeights {
    /** Less than this is rounding. */
    private static final double LEAST = 1e-12;

    private final double sum;
    private final double[] weights; // (tasks)

    /** Equal ones, which sum up to so much. */
    TaskWeights(int tasks, double sum) {
        this.sum = sum;
        weights = new double[tasks];
        Arrays.fill(weights, sum / tasks);
    }

    /** The weights of a step's tasks, brought to another sum; equal ones if the absent tasks leave them nothing. */
    void take(TaskStep step, double newSum, double[] to) {
        double left = left(step);
        for (int k = 0; k < step.count(); k++) {
            to[k] = left > LEAST * sum ? weights[step.task(k)] * (newSum / left) : newSum / step.count();
        }
    }

    /** Takes over what a step has made of the weights of its tasks, which have that sum. */
    void put(TaskStep step, double newSum, double[] from) {
        double left = left(step);
        for (int k = 0; k < step.count(); k++) {
            weights[step.task(k)] = from[k] * (left / newSum);
        }
    }

    /** What the absent tasks leave; exactly the sum if there are none. */
    private double left(TaskStep step) {
        double absent = 0;
        int next = 0;
        for (int task = 0; task < weights.length; task++) {
            if (next < step.count() && step.task(next) == task) {
                next++;
            } else {
                absent += weights[task];
            }
        }
        return Math.max(0, sum - absent);
    }
}
