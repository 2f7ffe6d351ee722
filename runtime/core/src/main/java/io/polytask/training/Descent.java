package io.polytask.training;

import io.polytask.encode.Batch;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import io.polytask.model.TrainingOptions;
import io.polytask.optimize.GradientClipping;
import io.polytask.optimize.Jobs;
import io.polytask.optimize.Optimizer;
import io.polytask.optimize.Schedule;
import io.polytask.weighting.ScalarDescent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes down the gradient, step by step: losses, gradient, clipping, update. It stops where something is not finite. */
final class Descent<E, B extends Batch<E>, P> {
    private final Stepper<E, B, P> stepper;
    private final @Nullable ReplicaProbe<E, B, P> outlook;
    private final Parameters parameters;
    private final List<String> names;
    private final int[] tasks;
    private final Optimizer optimizer;
    private final Optimizer.State state;
    private final ScalarDescent scalars;
    private final Jobs jobs;
    private final GradientClipping clipping;
    private final Schedule schedule;
    private final long steps;
    private final EpochLosses epochLosses;
    private @Nullable Window<B> last;
    private double rateFactor;
    private long step;

    /**
     * A run that has not begun.
     *
     * @param outlook of a weighting that looks ahead; null for any other
     * @param names of all tasks
     * @param tasks the places of those that are trained
     * @param scalars changes the numbers that the weighting learns, at the same rate
     * @param jobs does the parts of an update
     * @param steps how many steps the run has
     */
    Descent(
            Stepper<E, B, P> stepper,
            @Nullable ReplicaProbe<E, B, P> outlook,
            Parameters parameters,
            List<String> names,
            int[] tasks,
            TrainingSetup setup,
            ScalarDescent scalars,
            Jobs jobs,
            long steps) {
        TrainingOptions options = setup.options();
        this.stepper = stepper;
        this.outlook = outlook;
        this.parameters = parameters;
        this.names = names;
        this.tasks = tasks;
        this.scalars = scalars;
        this.jobs = jobs;
        this.steps = steps;
        optimizer = SetupDefaults.optimizer(setup);
        state = optimizer.start(parameters, options.sparseUpdates());
        clipping = GradientClipping.of(options.clipNorm());
        schedule = SetupDefaults.schedule(setup);
        epochLosses = new EpochLosses(names);
    }

    /** A step on a batch, by its place in the window; epoch and batch, counted from 1, are for messages. */
    Losses step(int epoch, int batch, Window<B> window, int place) {
        last = window;
        B data = window.data();
        int[] rows = window.batches().rows();
        int from = window.batches().from(place);
        int to = window.batches().to(place);
        rateFactor = schedule.factor(step, steps);
        if (outlook != null) {
            outlook.look(data, rows, from, to, step, learningRate());
        }
        Losses losses = stepper.losses(data, rows, from, to, step);
        for (int task : tasks) {
            double loss = losses.values()[task];
            if (stepper.present(task) && !Double.isFinite(loss)) {
                throw new Divergence(window, epoch, batch).ofLoss(names.get(task), loss, stepper.shards(), parameters);
            }
            epochLosses.add(task, stepper.lossSum(task), stepper.labelWeight(task));
        }
        scalars.setRateFactor(rateFactor);
        Gradients gradients = stepper.gradients();
        if (outlook != null) {
            outlook.addTo(gradients);
        }
        state.step(gradients, rateFactor, gradientFactor(epoch, batch, window, gradients), jobs);
        parameters.follow(gradients);
        stepper.lookBack();
        step++;
        return losses;
    }

    private double gradientFactor(int epoch, int batch, Window<B> window, Gradients gradients) {
        if (!clipping.clips()) {
            return 1;
        }
        double norm = gradients.norm();
        if (!Double.isFinite(norm)) {
            throw new Divergence(window, epoch, batch).ofGradient(gradients);
        }
        return clipping.factor(norm);
    }

    /** Ends an epoch: the mean loss of each task over it. */
    Map<String, Double> endEpoch(int epoch) {
        parameters.firstNotFinite().ifPresent(name -> {
            throw new Divergence(Objects.requireNonNull(last), epoch, 0).ofParameter(name);
        });
        Map<String, Double> means = epochLosses.means();
        stepper.endEpoch(epochLosses);
        epochLosses.clear();
        return means;
    }

    /** The learning rate of the last step. */
    double learningRate() {
        return optimizer.learningRate() * rateFactor;
    }
}
