package io.polytask.training;

import io.polytask.encode.Batch;
import io.polytask.feed.PassNumbers;
import io.polytask.feed.TrainingData;
import io.polytask.feed.ValidationBatches;
import io.polytask.feed.Window;
import io.polytask.gradient.ShardPasses;
import io.polytask.gradient.StepGradient;
import io.polytask.gradient.StepGradients;
import io.polytask.gradient.Workers;
import io.polytask.layer.GateUsage;
import io.polytask.layer.Layout;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.layer.Relations;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.TaskShares;
import io.polytask.model.TrainingOptions;
import io.polytask.weighting.TaskRun;
import io.polytask.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a run: the order of the examples, replicas of the network and their workers, the optimiser's memory.
 * {@link Trainer#fit} takes one to its end; whoever needs a loop of their own takes the steps one by one. Used by one thread.
 *
 * @param <E> the class that describes one example
 * @param <B> the batch of encoded examples
 * @param <P> the prediction
 */
public final class Session<E, B extends Batch<E>, P> implements AutoCloseable {
    private final Parameters parameters;
    private final TrainingData<B> data;
    private final List<String> names;
    private final int epochs;
    private final Workers workers;
    private final ShardPasses<E, B, P> passes;
    private final Weighting.State weighting;
    private final StepGradient<B> gradient;
    private final Descent<E, B> descent;

    /**
     * A session that has taken no step.
     *
     * @param encoding fitted
     * @param tasks those that are trained
     * @param data closed with this
     * @param pretrained where embeddings begin
     * @param validation what a bilevel weighting learns on, closed with this; null for none
     */
    Session(
            TrainingSetup setup,
            Blueprint<E, B, P> blueprint,
            Encoding<E, B, P> encoding,
            TaskSet tasks,
            TrainingData<B> data,
            Pretrained pretrained,
            @Nullable TrainingData<B> validation) {
        this.data = data;
        names = blueprint.tasks();
        TrainingOptions options = setup.options();
        epochs = options.epochs();
        // Before anything that would have to be closed if the weighting does not fit the tasks.
        TaskRun run = SetupDefaults.run(setup, names);
        weighting = SetupDefaults.weighting(setup).start(run);
        requireFit(setup, blueprint.relations(), validation != null);
        Layout layout = new Layout(tasks, blueprint.relations());
        encoding.network(layout);
        parameters = Parameters.initial(layout, options.seed(), setup.random());
        requireOneSetOrNoStatistics(data, parameters);
        pretrained.fill(parameters);
        workers = new Workers(options.threads());
        TrainingData<B> learned = weighting.needsValidation() ? validation : null;
        passes = new ShardPasses<>(
                encoding,
                parameters,
                tasks,
                blueprint.relations(),
                names.size(),
                Math.max(data.largestBatch(), learned != null ? learned.largestBatch() : 0),
                workers,
                setup.random(),
                options.seed());
        PassNumbers numbers = new PassNumbers(data.batches());
        ValidationBatches<B> batches = learned != null ? new ValidationBatches<>(learned) : null;
        gradient = weighting.accept(new StepGradients<>(passes, parameters, numbers, batches));
        descent = new Descent<>(passes, gradient, parameters, tasks, setup, run, workers::run, numbers);
    }

    private void requireFit(TrainingSetup setup, Relations relations, boolean hasValidation) {
        if (weighting.needsRepresentation() && !relations.isEmpty()) {
            throw new IllegalArgumentException("The weighting " + SetupDefaults.weightingName(setup)
                    + " cannot look at the gradients of the representation where a task is given another, as its loss comes"
                    + " by the other's head, too: choose space=PARAMETERS.");
        }
        if (weighting.needsValidation() && !hasValidation) {
            throw new IllegalArgumentException("The weighting " + SetupDefaults.weightingName(setup)
                    + " learns on validation data: give some, or choose another weighting.");
        }
    }

    /** A step sees one set alone: the running means that follow its rows would be those of the last sets, and of no other. */
    private static void requireOneSetOrNoStatistics(TrainingData<?> data, Parameters parameters) {
        if (data.sets() == 1) {
            return;
        }
        parameters.specs().stream().filter(ParameterSpec::statistic).findFirst().ifPresent(statistic -> {
            String layer = statistic.name().substring(0, statistic.name().lastIndexOf('.'));
            parameters.close();
            throw new IllegalArgumentException("The layer \"" + layer + "\" is a BATCH_NORM, which cannot learn from a"
                    + " mixture of " + data.sets()
                    + " data sets: each batch is of one set, whose statistics are not those of"
                    + " the others. Use LAYER_NORM.");
        });
    }

    /** What the steps change. */
    public Parameters parameters() {
        return parameters;
    }

    /** How many batches, and so steps, an epoch has. */
    public int batches() {
        return data.batches();
    }

    /** Begins an epoch, counted from 1: orders its examples, if the settings ask for it. */
    public void shuffle(int epoch) {
        data.start(epoch);
    }

    /**
     * One step; epoch and batch are counted from 1. The batches of streamed data are taken one after another.
     *
     * @return the losses that it started from; the next step overwrites them
     * @throws DivergedException if a loss is infinite or not a number
     */
    public Losses step(int epoch, int batch) {
        passes.setEpoch(epoch - 1, epochs);
        Window<B> window = data.at(batch);
        return descent.step(epoch, batch, window, batch - 1 - window.before());
    }

    /**
     * Ends an epoch, counted from 1: some weightings follow the losses from epoch to epoch.
     *
     * @return the mean loss of each task over it
     */
    public Map<String, Double> endEpoch(int epoch) {
        return descent.endEpoch(epoch, weighting);
    }

    /** What the sharing layers have let each task take since this was last asked: as a rule in an epoch. */
    public List<TaskShares> shares() {
        List<TaskShares> shares = new ArrayList<>();
        passes.gateUsage().forEach(usage -> {
            add(usage, shares);
            usage.clear();
        });
        return shares;
    }

    private void add(GateUsage counted, List<TaskShares> shares) {
        int[] tasks = counted.tasks();
        for (int i = 0; i < tasks.length && counted.isKnown(); i++) {
            String task = tasks[i] == ParameterSpec.SHARED ? "shared" : names.get(tasks[i]);
            shares.add(new TaskShares(
                    counted.layer(), task, Arrays.stream(counted.of(i)).boxed().toList()));
        }
    }

    /** The learning rate of the last step. */
    double learningRate() {
        return descent.learningRate();
    }

    /** Ends the helpers and frees what only training needs. */
    @Override
    public void close() {
        workers.close();
        passes.close();
        gradient.close();
        data.close();
    }
}
