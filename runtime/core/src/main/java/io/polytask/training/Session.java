package io.polytask.training;

import io.polytask.api.Balance.Space;
import io.polytask.encode.Batch;
import io.polytask.layer.GateUsage;
import io.polytask.layer.Layout;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.layer.Progress;
import io.polytask.layer.Relations;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.TaskShares;
import io.polytask.model.TrainingOptions;
import io.polytask.weighting.LossWeighting;
import io.polytask.weighting.TaskRun;
import io.polytask.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    private final List<Shard<E, B, P>> shards;
    private final Workers workers;
    private final int epochs;
    private final @Nullable TaskGradients taskGradients;
    private final Stepper<E, B, P> stepper;
    private final @Nullable ReplicaProbe<E, B, P> outlook;
    private final Descent<E, B, P> descent;
    private @Nullable Progress progress;

    /**
     * A session that has taken no step.
     *
     * @param encoding fitted
     * @param tasks those that are trained
     * @param data closed with this
     * @param pretrained where embeddings begin
     * @param validation what a weighting with foresight learns on, closed with this; null for none
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
        Relations relations = blueprint.relations();
        TrainingOptions options = setup.options();
        epochs = options.epochs();
        // Before anything that would have to be closed if the weighting does not fit the tasks.
        TaskRun run = SetupDefaults.run(setup, names);
        Weighting declared = SetupDefaults.weighting(setup);
        Weighting.State weighting = declared.start(run);
        boolean onRepresentation = declared.space() == Space.REPRESENTATION;
        if (onRepresentation && !relations.isEmpty()) {
            throw new IllegalArgumentException("The weighting " + SetupDefaults.weightingName(setup)
                    + " cannot look at the gradients of the representation where a task is given another, as its loss comes"
                    + " by the other's head, too: choose space=PARAMETERS.");
        }
        boolean looks = weighting instanceof LossWeighting.BilevelWeighting;
        if (looks && validation == null) {
            throw new IllegalArgumentException("The weighting " + SetupDefaults.weightingName(setup)
                    + " learns on validation data: give some, or choose another weighting.");
        }
        int rows = looks && validation != null
                ? Math.max(data.largestBatch(), validation.largestBatch())
                : data.largestBatch();
        Layout layout = new Layout(tasks, relations);
        encoding.network(layout);
        parameters = Parameters.initial(layout, options.seed(), setup.random());
        requireOneSetOrNoStatistics(data, parameters);
        pretrained.fill(parameters);
        shards = IntStream.range(0, Sharding.most(rows, encoding.batch().hasTexts()))
                .mapToObj(number ->
                        new Shard<>(number, encoding, parameters, tasks, relations, names.size(), setup.random()))
                .toList();
        workers = new Workers(options.threads());
        RepresentationGradients representation =
                onRepresentation ? new RepresentationGradients(shards, workers, weighting, names.size()) : null;
        taskGradients = onRepresentation || weighting instanceof LossWeighting
                ? null
                : new TaskGradients(shards, workers, weighting, parameters, names.size());
        stepper =
                new Stepper<>(shards, workers, weighting, taskGradients, representation, names, tasks, options.seed());
        outlook = weighting instanceof LossWeighting.BilevelWeighting foresight && validation != null
                ? new ReplicaProbe<>(
                        foresight,
                        stepper,
                        parameters,
                        new ValidationBatches<>(validation),
                        encoding.batch(),
                        names.size())
                : null;
        long steps = (long) options.epochs() * data.batches();
        descent = new Descent<>(
                stepper,
                outlook,
                parameters,
                names,
                tasks.ordinals().toArray(),
                setup,
                run.descent(),
                workers::run,
                steps);
    }

    /** A step sees one set alone: the running means that follow its rows would be those of the last sets, and of no other. */
    private static void requireOneSetOrNoStatistics(TrainingData<?> data, Parameters parameters) {
        if (!(data instanceof MixedData<?, ?> mixed) || mixed.sets() == 1) {
            return;
        }
        parameters.specs().stream().filter(ParameterSpec::statistic).findFirst().ifPresent(statistic -> {
            String layer = statistic.name().substring(0, statistic.name().lastIndexOf('.'));
            parameters.close();
            throw new IllegalArgumentException("The layer \"" + layer + "\" is a BATCH_NORM, which cannot learn from a"
                    + " mixture of " + mixed.sets()
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
        if (progress == null || progress.epoch() != epoch - 1) {
            Progress now = new Progress(epoch - 1, epochs);
            shards.forEach(shard -> shard.pass().setProgress(now));
            progress = now;
        }
        Window<B> window = data.at(batch);
        int place = batch - 1 - window.before();
        stepper.further(window.data(), window.batches(), place, batch + (long) epoch * batches());
        return descent.step(epoch, batch, window, place);
    }

    /**
     * Ends an epoch, counted from 1: some weightings follow the losses from epoch to epoch.
     *
     * @return the mean loss of each task over it
     */
    public Map<String, Double> endEpoch(int epoch) {
        return descent.endEpoch(epoch);
    }

    /** What the sharing layers have let each task take since this was last asked: as a rule in an epoch. */
    public List<TaskShares> shares() {
        List<TaskShares> shares = new ArrayList<>();
        List<GateUsage> first = shards.get(0).layout().gateUsages();
        for (int i = 0; i < first.size(); i++) {
            GateUsage all = first.get(i);
            for (Shard<E, B, P> shard : shards.subList(1, shards.size())) {
                all.take(shard.layout().gateUsages().get(i));
            }
            add(all, shares);
            all.clear();
        }
        return shares;
    }

    private void add(GateUsage counted, List<TaskShares> shares) {
        int[] tasks = counted.tasks();
        for (int place = 0; place < tasks.length && counted.isKnown(); place++) {
            String task = tasks[place] == ParameterSpec.SHARED ? "shared" : names.get(tasks[place]);
            shares.add(new TaskShares(
                    counted.layer(),
                    task,
                    Arrays.stream(counted.of(place)).boxed().toList()));
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
        shards.forEach(Shard::close);
        if (taskGradients != null) {
            taskGradients.close();
        }
        if (outlook != null) {
            outlook.close();
        }
        data.close();
    }
}
