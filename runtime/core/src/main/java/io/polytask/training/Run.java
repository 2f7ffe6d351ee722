package io.polytask.training;

import io.polytask.encode.Batch;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Evaluator;
import io.polytask.feed.TrainingData;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.Epoch;
import io.polytask.model.History;
import io.polytask.model.Provenance;
import io.polytask.model.Trained;
import io.polytask.model.TrainingOptions;
import io.polytask.training.TrainingListener.Reason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of a {@link Trainer}: epochs of steps. */
final class Run<E, B extends Batch<E>, P> implements AutoCloseable {
    private final Blueprint<E, B, P> blueprint;
    private final TrainingSetup setup;
    private final TrainingOptions options;
    private final Encoding<E, B, P> encoding;
    private final TaskSet tasks;
    private final TrainingData<B> data;
    private final @Nullable ValidationSet<E, B, P> validation;
    private final Progress progress;
    private final Session<E, B, P> session;
    private boolean notedAtStart;
    private boolean notedScore;

    Run(
            Blueprint<E, B, P> blueprint,
            TrainingSetup setup,
            Encoding<E, B, P> encoding,
            TaskSet tasks,
            TrainingData<B> data,
            Pretrained pretrained,
            @Nullable ValidationSet<E, B, P> validation,
            @Nullable TrainingData<B> validationBatches) {
        this.blueprint = blueprint;
        this.setup = setup;
        options = setup.options();
        this.encoding = encoding;
        this.tasks = tasks;
        this.data = data;
        this.validation = validation;
        // Before the session, which would have to be closed if there is no such score.
        Monitor monitor = validation == null
                ? null
                : Monitor.parse(options.monitor(), Evaluator.kinds(encoding.batch(), blueprint.tasks(), tasks));
        session = new Session<>(setup, blueprint, encoding, tasks, data, pretrained, validationBatches);
        progress = new Progress(session.parameters(), options, monitor);
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
        List<String> notes = data.notes();
        notedAtStart = !notes.isEmpty();
        List<String> names = tasks.ordinals().mapToObj(blueprint.tasks()::get).toList();
        return new TrainingListener.Started(
                blueprint.name(),
                names,
                options,
                data.examples(),
                session.parameters().count(),
                session.batches(),
                notes);
    }

    private Reason epochs() {
        Trained<E, B, P> current = trained(new History(List.of(), 0));
        for (int epoch = 1; epoch <= options.epochs(); epoch++) {
            if (!steps(epoch)) {
                return Reason.STOPPED;
            }
            announceNotes(epoch);
            Map<String, Double> losses = session.endEpoch(epoch);
            Evaluation evaluation = validation == null ? null : validation.evaluate(current);
            announceUnlabelled(epoch, evaluation);
            TrainingListener.EpochEnded event =
                    progress.add(session.learningRate(), losses, session.shares(), evaluation);
            announceScore(event.epoch());
            setup.listeners().forEach(listener -> listener.onEpoch(event));
            if (progress.isExhausted()) {
                return Reason.EARLY_STOPPED;
            }
        }
        return Reason.COMPLETED;
    }

    /** The steps of one epoch; false if someone has asked for an end before the last. */
    private boolean steps(int epoch) {
        session.shuffle(epoch);
        for (int batch = 1; batch <= session.batches(); batch++) {
            if (setup.stop().getAsBoolean()) {
                return false;
            }
            announce(epoch, batch, session.step(epoch, batch));
        }
        return true;
    }

    /** What streamed data have told when they have been seen for the first time; that of others was told at the start. */
    private void announceNotes(int epoch) {
        if (epoch == 1 && !notedAtStart && !data.notes().isEmpty()) {
            setup.listeners().forEach(listener -> listener.onNotes(data.notes()));
        }
    }

    /** Tasks that the validation data tell nothing of: perhaps a column has another name there. */
    private void announceUnlabelled(int epoch, @Nullable Evaluation evaluation) {
        if (epoch > 1 || evaluation == null) {
            return;
        }
        List<String> notes = evaluation.tasks().stream()
                .filter(task -> task.labelled() == 0)
                .map(task -> "The validation data have no label of task \"" + task.task()
                        + "\": if they should have some, look whether their column has another name there.")
                .toList();
        if (!notes.isEmpty()) {
            setup.listeners().forEach(listener -> listener.onNotes(notes));
        }
    }

    private void announceScore(Epoch epoch) {
        if (!notedScore
                && epoch.score().isPresent()
                && !Double.isFinite(epoch.score().getAsDouble())) {
            notedScore = true;
            String note = "The validation score of epoch " + epoch.number() + " is "
                    + epoch.score().getAsDouble()
                    + ", as not all predictions or losses are finite numbers: such an epoch is never the best; if no"
                    + " other has a score, the model is that of the last one.";
            setup.listeners().forEach(listener -> listener.onNotes(List.of(note)));
        }
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
                data.examples(),
                validation == null ? 0 : validation.examples(),
                data.fingerprint(),
                Runtime.version().toString());
        return new Trained<>(blueprint, encoding, session.parameters(), tasks, options, history, provenance);
    }

    /** Ends the helpers and frees what only training needs. */
    @Override
    public void close() {
        session.close();
        progress.close();
    }
}
