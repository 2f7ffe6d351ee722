package io.polytask.training;

import io.polytask.data.Batch;
import io.polytask.data.Sampler;
import io.polytask.evaluation.Evaluator;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.History;
import io.polytask.model.Provenance;
import io.polytask.model.Trained;
import io.polytask.model.TrainingOptions;
import io.polytask.tensor.RandomStream;
import io.polytask.training.TrainingListener.Reason;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One run of a {@link Trainer}: epochs of steps. */
final class Run<E, B extends Batch<E>, P> implements AutoCloseable {
    private final Blueprint<E, B, P> blueprint;
    private final TrainingSetup setup;
    private final TrainingOptions options;
    private final Encoding<E, B, P> encoding;
    private final TaskSet tasks;
    private final B data;
    private final @Nullable B validation;
    private final String fingerprint;
    private final Parameters parameters;
    private final Progress progress;
    private final Sampler sampler;
    private final RandomStream shuffling;
    private final List<Shard<E, B, P>> shards;
    private final Workers workers;
    private final Descent<E, B, P> descent;

    Run(
            Blueprint<E, B, P> blueprint,
            TrainingSetup setup,
            Encoding<E, B, P> encoding,
            TaskSet tasks,
            B data,
            @Nullable B validation) {
        this.blueprint = blueprint;
        this.setup = setup;
        options = setup.options();
        this.encoding = encoding;
        this.tasks = tasks;
        this.data = data;
        this.validation = validation;
        fingerprint = data.fingerprint();
        parameters = initial();
        progress = new Progress(parameters, options.patience(), validation == null ? null : monitor());
        sampler = new Sampler(data, options.batchSize());
        shuffling = setup.random().stream(options.seed());
        shards = shards();
        workers = new Workers(Math.min(options.threads(), shards.size()));
        descent = descent();
    }

    private Parameters initial() {
        Layout layout = new Layout(tasks);
        encoding.network(layout);
        return Parameters.initial(layout, options.seed(), setup.random());
    }

    private Monitor monitor() {
        return Monitor.parse(options.monitor(), Evaluator.kinds(trained(new History(List.of(), 0))));
    }

    private List<Shard<E, B, P>> shards() {
        int count = Sharding.shards(Math.min(options.batchSize(), data.size()));
        int declared = blueprint.tasks().size();
        return IntStream.range(0, count)
                .mapToObj(number -> new Shard<>(number, encoding, parameters, tasks, declared, setup.random()))
                .toList();
    }

    private Descent<E, B, P> descent() {
        List<String> names = blueprint.tasks();
        Stepper<E, B, P> stepper = new Stepper<>(
                data, shards, workers, Declared.weighting(setup).start(names), names, tasks, options.seed());
        long steps = (long) options.epochs() * sampler.batches();
        return new Descent<>(stepper, parameters, names, tasks.ordinals().toArray(), setup, steps);
    }

    Fitted<Trained<E, B, P>> fit() {
        TrainingListener.Started started = started();
        setup.listeners().forEach(listener -> listener.onStart(started));
        Reason reason = epochs();
        Trained<E, B, P> model = trained(progress.finish(reason == Reason.STOPPED));
        TrainingListener.Ended ended = new TrainingListener.Ended(model.history(), reason);
        setup.listeners().forEach(listener -> listener.onEnd(ended));
        return new Fitted<>(model, model.history());
    }

    private TrainingListener.Started started() {
        List<String> names = tasks.ordinals().mapToObj(blueprint.tasks()::get).toList();
        return new TrainingListener.Started(
                blueprint.name(), names, options, data.size(), parameters.count(), sampler.batches());
    }

    private Reason epochs() {
        Trained<E, B, P> current = trained(new History(List.of(), 0));
        for (int epoch = 1; epoch <= options.epochs(); epoch++) {
            if (!steps(epoch)) {
                return Reason.STOPPED;
            }
            TrainingListener.EpochEnded event = progress.add(
                    descent.learningRate(),
                    descent.endEpoch(epoch),
                    validation == null ? null : Evaluator.evaluateEncoded(current, validation));
            setup.listeners().forEach(listener -> listener.onEpoch(event));
            if (progress.isExhausted()) {
                return Reason.EARLY_STOPPED;
            }
        }
        return Reason.COMPLETED;
    }

    /** The steps of one epoch; false if someone has asked for an end before the last. */
    private boolean steps(int epoch) {
        if (options.shuffle()) {
            shuffling.reseed(options.seed() + epoch);
            sampler.shuffle(shuffling);
        }
        for (int batch = 1; batch <= sampler.batches(); batch++) {
            if (setup.stop().getAsBoolean()) {
                return false;
            }
            int from = sampler.from(batch - 1);
            announce(epoch, batch, descent.step(epoch, batch, sampler.rows(), from, sampler.to(batch - 1)));
        }
        return true;
    }

    private void announce(int epoch, int batch, Losses losses) {
        if (!setup.listeners().isEmpty()) {
            TrainingListener.Step event = new TrainingListener.Step(epoch, batch, losses);
            setup.listeners().forEach(listener -> listener.onStep(event));
        }
    }

    private Trained<E, B, P> trained(History history) {
        Provenance provenance = new Provenance(
                setup.clock().instant(),
                data.size(),
                validation == null ? 0 : validation.size(),
                fingerprint,
                Runtime.version().toString());
        return new Trained<>(blueprint, encoding, parameters, tasks, options, history, provenance);
    }

    /** Ends the helpers and frees what only training needs. */
    @Override
    public void close() {
        workers.close();
        shards.forEach(Shard::close);
        progress.close();
    }
}
