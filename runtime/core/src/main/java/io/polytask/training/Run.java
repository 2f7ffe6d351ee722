package io.polytask.training;

import io.polytask.data.Batch;
import io.polytask.data.Sampler;
import io.polytask.evaluation.Evaluator;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.History;
import io.polytask.model.Provenance;
import io.polytask.model.Trained;
import io.polytask.model.TrainingOptions;
import io.polytask.optimize.GradientClipping;
import io.polytask.optimize.Optimizer;
import io.polytask.optimize.Schedule;
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
    private final Parameters parameters;
    private final Workers workers;
    private final List<Shard<E, B, P>> shards;
    private final Stepper<E, B, P> stepper;
    private final Optimizer optimizer;
    private final Optimizer.State state;
    private final GradientClipping clipping;
    private final Schedule schedule;
    private final Sampler sampler;
    private final RandomStream shuffling;
    private final EpochLosses epochLosses;
    private final Progress progress;
    private long step;
    private double rateFactor;

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
        parameters = initial();
        progress = new Progress(parameters, options, validation == null ? null : monitor());
        optimizer = Declared.optimizer(setup);
        state = optimizer.start(parameters, options.sparseUpdates());
        clipping = GradientClipping.of(options.clipNorm());
        schedule = Declared.schedule(setup);
        sampler = new Sampler(data, options.batchSize());
        shuffling = setup.random().stream(options.seed());
        epochLosses = new EpochLosses(blueprint.tasks());
        shards = shards();
        workers = new Workers(Math.min(options.threads(), shards.size()));
        stepper = new Stepper<>(
                data,
                shards,
                workers,
                Declared.weighting(setup).start(blueprint.tasks()),
                blueprint.tasks(),
                tasks,
                options.seed());
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
        return IntStream.range(0, count)
                .mapToObj(number -> new Shard<>(
                        number, encoding, parameters, tasks, blueprint.tasks().size(), setup.random()))
                .toList();
    }

    Fitted<Trained<E, B, P>> fit() {
        setup.listeners().forEach(listener -> listener.onStart(started()));
        Reason reason = epochs();
        Trained<E, B, P> model = trained(progress.finish(reason == Reason.STOPPED));
        setup.listeners().forEach(listener -> listener.onEnd(new TrainingListener.Ended(model.history(), reason)));
        return new Fitted<>(model, model.history());
    }

    private Reason epochs() {
        Trained<E, B, P> current = trained(new History(List.of(), 0));
        for (int epoch = 1; epoch <= options.epochs(); epoch++) {
            if (!steps(epoch)) {
                return Reason.STOPPED;
            }
            endEpoch(epoch, current);
            if (progress.isExhausted()) {
                return Reason.EARLY_STOPPED;
            }
        }
        return Reason.COMPLETED;
    }

    /** The steps of one epoch, unless someone asks for an end before the last. */
    private boolean steps(int epoch) {
        epochLosses.clear();
        if (options.shuffle()) {
            shuffling.reseed(options.seed() + epoch);
            sampler.shuffle(shuffling);
        }
        for (int batch = 0; batch < sampler.batches(); batch++) {
            step(epoch, batch);
            boolean last = epoch == options.epochs() && batch == sampler.batches() - 1;
            if (!last && setup.stop().getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    private void step(int epoch, int batch) {
        Losses losses = stepper.losses(sampler.rows(), sampler.from(batch), sampler.to(batch), step);
        tasks.ordinals().forEach(task -> check(epoch, batch, task, losses));
        Gradients gradients = stepper.gradients();
        rateFactor = schedule.factor(step, (long) options.epochs() * sampler.batches());
        state.step(gradients, rateFactor, gradientFactor(epoch, batch, gradients));
        step++;
        if (!setup.listeners().isEmpty()) {
            TrainingListener.Step event = new TrainingListener.Step(epoch, batch + 1, losses);
            setup.listeners().forEach(listener -> listener.onStep(event));
        }
    }

    private void check(int epoch, int batch, int task, Losses losses) {
        double loss = losses.values()[task];
        if (stepper.present(task) && !Double.isFinite(loss)) {
            String name = blueprint.tasks().get(task);
            throw Divergence.ofLoss(epoch, batch + 1, name, loss, stepper.shards(), parameters);
        }
        epochLosses.add(task, stepper.lossSum(task), stepper.labelWeight(task));
    }

    private double gradientFactor(int epoch, int batch, Gradients gradients) {
        if (!clipping.clips()) {
            return 1;
        }
        double norm = gradients.norm();
        if (!Double.isFinite(norm)) {
            throw Divergence.ofGradient(epoch, batch + 1, gradients);
        }
        return clipping.factor(norm);
    }

    private void endEpoch(int epoch, Trained<E, B, P> current) {
        parameters.firstNotFinite().ifPresent(name -> {
            throw Divergence.ofParameter(epoch, name);
        });
        double rate = optimizer.learningRate() * rateFactor;
        TrainingListener.EpochEnded event = progress.add(
                rate, epochLosses.means(), validation == null ? null : Evaluator.evaluateEncoded(current, validation));
        setup.listeners().forEach(listener -> listener.onEpoch(event));
    }

    private Trained<E, B, P> trained(History history) {
        Provenance provenance = new Provenance(
                setup.clock().instant(),
                data.size(),
                validation == null ? 0 : validation.size(),
                data.fingerprint(),
                Runtime.version().toString());
        return new Trained<>(blueprint, encoding, parameters, tasks, options, history, provenance);
    }

    private TrainingListener.Started started() {
        List<String> names = tasks.ordinals().mapToObj(blueprint.tasks()::get).toList();
        return new TrainingListener.Started(
                blueprint.name(), names, options, data.size(), parameters.count(), sampler.batches());
    }

    /** Ends the helpers and frees what only training needs. */
    @Override
    public void close() {
        workers.close();
        shards.forEach(Shard::close);
        progress.close();
    }
}
