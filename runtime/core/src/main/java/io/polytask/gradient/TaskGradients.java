package io.polytask.gradient;

import io.polytask.api.Balance.Groups;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import io.polytask.weighting.TaskStep;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The gradients of the single tasks of a step: after one forward pass a backward pass for each, their rows and inner products.
 * Those of the heads stay with the first shard. It makes no object in a step.
 */
final class TaskGradients implements AutoCloseable {
    private final ShardPasses<?, ?, ?> passes;
    private final TaskRows rows;
    private final SharedGroups groups;
    private final FactoredGradients factored;
    private final TaskStep trained;
    private final double[] ones;
    private final double[] zeros;
    private final IntConsumer backward = this::backward;
    private double[][][] grams = {};
    private int row;
    private int task;

    private TaskGradients(
            ShardPasses<?, ?, ?> passes, Parameters parameters, SharedGroups groups, FactoredGradients factored) {
        this.passes = passes;
        this.groups = groups;
        this.factored = factored;
        rows = new TaskRows(parameters.specs(), passes.declaredTasks(), groups);
        trained = new TaskStep(passes.declaredTasks());
        ones = new double[passes.declaredTasks()];
        Arrays.fill(ones, 1);
        zeros = new double[ones.length];
    }

    /** Where each element of the gradients is asked for. */
    static TaskGradients whole(ShardPasses<?, ?, ?> passes, Parameters parameters) {
        SharedGroups groups = SharedGroups.of(Groups.MODEL, parameters);
        return new TaskGradients(passes, parameters, groups, FactoredGradients.none(passes.workers(), groups));
    }

    /**
     * Where inner products and a combination are enough: those of small batches may be kept as factors.
     *
     * @param flatOnly whether weights whose rows lie apart are not
     */
    static TaskGradients factored(ShardPasses<?, ?, ?> passes, Parameters parameters, Groups kind, boolean flatOnly) {
        SharedGroups groups = SharedGroups.of(kind, parameters);
        FactoredGradients factored =
                new FactoredGradients(passes.gradients(), passes.workers(), groups, passes.declaredTasks(), flatOnly);
        return new TaskGradients(passes, parameters, groups, factored);
    }

    /**
     * The backward passes of a step's tasks.
     *
     * @return the gradient of the step but for that of the shared parameters, which is zero
     */
    Gradients backward(TaskStep step) {
        passes.weigh(step, ones);
        factored.choose(passes.count(), rows);
        rows.clear();
        passes.clearGradients();
        for (int k = 0; k < step.count(); k++) {
            backward(rows, k, step.task(k));
        }
        Gradients sum = passes.gradients().get(0);
        sum.sum(passes.gradients(), passes.count());
        sum.clearShared();
        grams = rows.gram(step.count(), rows);
        factored.addGram(step.count(), grams);
        return sum;
    }

    /** The backward pass of one task, whose gradient becomes a row. */
    void backward(TaskRows to, int index, int ofTask) {
        row = index;
        task = ofTask;
        passes.workers().run(passes.count(), backward);
        to.take(index, passes.gradients(), passes.count());
    }

    private void backward(int shard) {
        passes.gradients().get(shard).clearShared();
        factored.begin(shard, row);
        passes.shards().get(shard).backward(task);
        factored.end(shard);
    }

    /** A task whose gradient holds a NaN or an infinite number takes no part, so that it spoils no other's. */
    TaskStep keepFinite(TaskStep step) {
        return keepFinite(step, zeros);
    }

    /**
     * The same where the tasks have further gradients.
     *
     * @param further the squares of those, or something as finite as they are, by the index of the task
     */
    TaskStep keepFinite(TaskStep step, double[] further) {
        trained.clear();
        for (int k = 0; k < step.count(); k++) {
            double square = further[step.task(k)];
            for (double[][] gram : grams) {
                square += gram[k][k];
            }
            if (Double.isFinite(square)) {
                if (trained.count() < k) {
                    move(k, trained.count());
                }
                trained.add(step.task(k), step.loss(k));
            }
        }
        return trained;
    }

    private void move(int from, int to) {
        rows.move(from, to);
        factored.move(from, to);
        for (double[][] gram : grams) {
            System.arraycopy(gram[from], 0, gram[to], 0, gram.length);
            for (double[] each : gram) {
                each[to] = each[from];
            }
        }
    }

    /** Multiplies the gradients of the tasks' own parameters. */
    static void scaleHeads(TaskStep step, double[] factors, Gradients sum) {
        for (int k = 0; k < step.count(); k++) {
            if (factors[k] != 1) {
                sum.scale(step.task(k), factors[k]);
            }
        }
    }

    /** The inner products of the rows, of each group: (groups, tasks, tasks). */
    double[][][] grams() {
        return grams;
    }

    TaskRows rows() {
        return rows;
    }

    FactoredGradients factored() {
        return factored;
    }

    SharedGroups groups() {
        return groups;
    }

    @Override
    public void close() {
        rows.close();
    }
}
