package io.polytask.gradient;

import io.polytask.weighting.TaskStep;
import java.util.Arrays;

/** The losses of a mini-batch over all its shards, by the index of the task, and what each counts in the step. */
public final class BatchLosses {
    private final int[] tasks;
    private final double[] sums;
    private final double[] labelWeights;
    private final double[] means;
    private final double[] weights;
    private double total;

    /** None yet, of some tasks of a model that declares so many. */
    BatchLosses(int[] tasks, int declared) {
        this.tasks = tasks;
        sums = new double[declared];
        labelWeights = new double[declared];
        means = new double[declared];
        Arrays.fill(means, Double.NaN);
        weights = new double[declared];
    }

    /** Takes a task's loss, summed over its labelled rows, and what they weigh together: 0 if there are none. */
    void take(int task, double sum, double labelWeight) {
        sums[task] = sum;
        labelWeights[task] = labelWeight;
        means[task] = labelWeight > 0 ? sum / labelWeight : Double.NaN;
    }

    /** Sets what each task's loss counts: those that the step trains have factors, any other counts nothing. */
    void weigh(TaskStep step, double[] factors) {
        Arrays.fill(weights, 0);
        for (int k = 0; k < step.count(); k++) {
            weights[step.task(k)] = factors[k];
        }
        total = 0;
        for (int task : tasks) {
            total += isPresent(task) ? weights[task] * means[task] : 0;
        }
    }

    /** Lets the loss of every task count 1. */
    void weighEqually() {
        Arrays.fill(weights, 1);
    }

    /** The tasks that the batch has labels of, with their losses. */
    public void collect(TaskStep to) {
        to.clear();
        for (int task : tasks) {
            if (isPresent(task)) {
                to.add(task, means[task]);
            }
        }
    }

    /** Whether the batch has a label of the task. */
    public boolean isPresent(int task) {
        return labelWeights[task] > 0;
    }

    /** The mean loss of a task; NaN for an absent one. */
    public double mean(int task) {
        return means[task];
    }

    /** The sum of a task's losses. */
    public double sum(int task) {
        return sums[task];
    }

    /** What that sum is divided by. */
    public double labelWeight(int task) {
        return labelWeights[task];
    }

    /** What a task's loss counts in the step. */
    double weight(int task) {
        return weights[task];
    }

    /** The sum of the losses of all tasks, each times its weight. */
    public double total() {
        return total;
    }
}
