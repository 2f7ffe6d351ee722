package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.feed.MiniBatch;
import io.polytask.feed.PassNumbers;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import io.polytask.weighting.CrossGramWeighting;
import io.polytask.weighting.TaskStep;
import java.util.Arrays;
import java.util.List;

/**
 * By the inner products of the tasks' gradients on two further batches: those that follow the step's own in its window, after
 * the last one again the first. The heads get the mean of all three.
 */
final class CrossGramGradient<E, B extends Batch<E>> implements StepGradient<B> {
    private final CrossGramWeighting weighting;
    private final ShardPasses<E, B, ?> passes;
    private final PassNumbers numbers;
    private final MiniBatch<B> batch = new MiniBatch<>();
    private final TaskGradients gradients;
    /** Of each further batch; the rows lie at the indices of the tasks. */
    private final List<TaskRows> further;

    private final HeadGradients heads;
    private final Combination combination;
    /** The tasks that all three batches have labels of. */
    private final TaskStep common;
    /** How many further batches have labels of each task. */
    private final int[] labelled;

    private final double[] squares;
    /** Of the one group: (1, tasks). */
    private final double[][] weights;

    CrossGramGradient(
            CrossGramWeighting weighting, ShardPasses<E, B, ?> passes, Parameters parameters, PassNumbers numbers) {
        this.weighting = weighting;
        this.passes = passes;
        this.numbers = numbers;
        int tasks = passes.declaredTasks();
        gradients = TaskGradients.whole(passes, parameters);
        further = List.of(
                new TaskRows(parameters.specs(), tasks, gradients.groups()),
                new TaskRows(parameters.specs(), tasks, gradients.groups()));
        heads = new HeadGradients(parameters.sharedFloats(), parameters.denseFloats());
        combination = new Combination(gradients.rows(), tasks);
        common = new TaskStep(tasks);
        labelled = new int[tasks];
        squares = new double[tasks];
        weights = new double[1][tasks];
    }

    @Override
    public void before(MiniBatch<B> own, double learningRate) {
        Arrays.fill(labelled, 0);
        int batches = own.window().batches().batches();
        for (int i = 0; i < further.size(); i++) {
            batch.set(own.window(), (own.index() + 1 + i) % batches, numbers.further(own.number(), i));
            take(passes.forward(batch), further.get(i));
            heads.add(passes.gradients(), passes.count(), i == 0);
        }
    }

    private void take(BatchLosses losses, TaskRows rows) {
        passes.weighEqually();
        rows.clear();
        passes.clearGradients();
        for (int task : passes.tasks()) {
            labelled[task] += losses.isPresent(task) ? 1 : 0;
            gradients.backward(rows, task, task);
        }
    }

    @Override
    public Gradients compute(TaskStep step) {
        Gradients sum = gradients.backward(step);
        heads.average(sum, 1 + further.size());
        double[][] cross = crossGram(step);
        for (int k = 0; k < step.count(); k++) {
            squares[step.task(k)] = cross[step.task(k)][step.task(k)];
        }
        TaskStep trained = gradients.keepFinite(step, squares);
        if (trained.count() > 0) {
            findCommon(trained);
            weighting.weigh(trained, common, ofCommon(), weights[0]);
            combination.combine(trained.count(), weights, sum);
        }
        return sum;
    }

    private void findCommon(TaskStep trained) {
        common.clear();
        for (int k = 0; k < trained.count(); k++) {
            if (labelled[trained.task(k)] == further.size()) {
                common.add(trained.task(k), trained.loss(k));
            }
        }
    }

    /** By the indices of the tasks. */
    private double[][] crossGram(TaskStep step) {
        int rowsInUse = step.count() == 0 ? 1 : step.task(step.count() - 1) + 1;
        return further.get(0).gram(rowsInUse, further.get(1))[0];
    }

    private double[][] ofCommon() {
        double[][] all = crossGram(common);
        for (int i = 0; i < common.count(); i++) {
            for (int j = 0; j < common.count(); j++) {
                all[i][j] = all[common.task(i)][common.task(j)];
            }
        }
        return all;
    }

    @Override
    public void close() {
        gradients.close();
        further.forEach(TaskRows::close);
        heads.close();
    }
}
