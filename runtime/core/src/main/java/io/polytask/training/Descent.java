package io.polytask.training;

import io.polytask.encode.Batch;
import io.polytask.feed.MiniBatch;
import io.polytask.feed.PassNumbers;
import io.polytask.feed.Window;
import io.polytask.gradient.BatchLosses;
import io.polytask.gradient.ShardPasses;
import io.polytask.gradient.StepGradient;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.optimize.GradientClipping;
import io.polytask.optimize.Jobs;
import io.polytask.optimize.Optimizer;
import io.polytask.optimize.Schedule;
import io.polytask.weighting.ScalarDescent;
import io.polytask.weighting.TaskRun;
import io.polytask.weighting.TaskStep;
import io.polytask.weighting.Weighting;
import java.util.List;
import java.util.Map;

/** Goes down the gradient, step by step: losses, gradient, clipping, update. It stops where something is not finite. */
final class Descent<E, B extends Batch<E>> {
    private final ShardPasses<E, B, ?> passes;
    private final StepGradient<B> gradient;
    private final Parameters parameters;
    private final List<String> names;
    private final int[] tasks;
    private final Optimizer optimizer;
    private final Optimizer.State state;
    private final ScalarDescent scalars;
    private final Jobs jobs;
    private final GradientClipping clipping;
    private final Schedule schedule;
    private final PassNumbers numbers;
    private final long steps;
    private final Losses losses;
    private final EpochLosses epochLosses;
    private final MiniBatch<B> own = new MiniBatch<>();
    private final TaskStep present;
    /** The mean losses of an epoch, by the index of the task. */
    private final double[] ofEpoch;

    private double rateFactor;
    private long step;

    /**
     * A run that has not begun.
     *
     * @param tasks those that are trained
     * @param run what the weighting was told
     * @param jobs does the parts of an update
     * @param numbers of the passes
     */
    Descent(
            ShardPasses<E, B, ?> passes,
            StepGradient<B> gradient,
            Parameters parameters,
            TaskSet tasks,
            TrainingSetup setup,
            TaskRun run,
            Jobs jobs,
            PassNumbers numbers) {
        this.passes = passes;
        this.gradient = gradient;
        this.parameters = parameters;
        names = run.tasks();
        this.tasks = tasks.ordinals().toArray();
        scalars = run.descent();
        this.jobs = jobs;
        this.numbers = numbers;
        steps = (long) setup.options().epochs() * numbers.stepsPerEpoch();
        optimizer = SetupDefaults.optimizer(setup);
        state = optimizer.start(parameters, setup.options().sparseUpdates());
        clipping = GradientClipping.of(setup.options().clipNorm());
        schedule = SetupDefaults.schedule(setup);
        losses = new Losses(names, passes.losses());
        epochLosses = new EpochLosses(names);
        present = new TaskStep(names.size());
        ofEpoch = new double[names.size()];
    }

    /** A step on a batch, by its index in the window; epoch and batch, counted from 1, are for messages. */
    Losses step(int epoch, int batch, Window<B> window, int index) {
        own.set(window, index, numbers.own(step));
        rateFactor = schedule.factor(step, steps);
        gradient.before(own, learningRate());
        BatchLosses ofBatch = passes.forward(own);
        requireFinite(ofBatch, epoch, batch);
        for (int task : tasks) {
            epochLosses.add(task, ofBatch.sum(task), ofBatch.labelWeight(task));
        }
        scalars.setRateFactor(rateFactor);
        ofBatch.collect(present);
        Gradients sum = gradient.compute(present);
        state.step(sum, rateFactor, gradientFactor(epoch, batch, sum), jobs);
        parameters.follow(sum);
        gradient.after();
        step++;
        return losses;
    }

    private void requireFinite(BatchLosses ofBatch, int epoch, int batch) {
        for (int task : tasks) {
            double loss = ofBatch.mean(task);
            if (ofBatch.isPresent(task) && !Double.isFinite(loss)) {
                throw new Divergence(own.window(), epoch, batch)
                        .ofLoss(names.get(task), loss, passes.firstOutputNotFinite(), parameters);
            }
        }
    }

    private double gradientFactor(int epoch, int batch, Gradients sum) {
        if (!clipping.clips()) {
            return 1;
        }
        double norm = sum.norm();
        if (!Double.isFinite(norm)) {
            throw new Divergence(own.window(), epoch, batch).ofGradient(sum);
        }
        return clipping.factor(norm);
    }

    /** Ends an epoch, and tells the weighting: the mean loss of each task over it. */
    Map<String, Double> endEpoch(int epoch, Weighting.State weighting) {
        parameters.firstNotFinite().ifPresent(name -> {
            throw new Divergence(own.window(), epoch, 0).ofParameter(name);
        });
        Map<String, Double> means = epochLosses.means();
        epochLosses.means(ofEpoch);
        weighting.endEpoch(ofEpoch);
        epochLosses.clear();
        return means;
    }

    /** The learning rate of the last step. */
    double learningRate() {
        return optimizer.learningRate() * rateFactor;
    }
}
