package io.polytask.training;

import io.polytask.api.Dataset;
import io.polytask.data.Batch;
import io.polytask.data.LabelEncoder;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.Trained;
import io.polytask.model.TrainingOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trains models of one declaration. The same data, settings and seed give the same bits, whatever the number of threads. A
 * trainer may be used again and again.
 *
 * @param <E> the class that describes one example
 * @param <B> the batch of encoded examples
 * @param <P> the prediction
 */
public final class Trainer<E, B extends Batch<E>, P> {
    private final Blueprint<E, B, P> blueprint;
    private final TrainingSetup setup;

    /**
     * A trainer.
     *
     * @param blueprint what was declared
     * @param setup what it works with
     */
    public Trainer(Blueprint<E, B, P> blueprint, TrainingSetup setup) {
        this.blueprint = blueprint;
        this.setup = setup;
    }

    /**
     * Trains a model: encodings are learned from the training data; with validation data, the model has the parameters of
     * the epoch that scores best on them, else those of the last.
     *
     * @param validation null for none
     * @param tasks those that are trained; the model has no head for the others
     * @throws IllegalArgumentException if data and settings do not fit each other
     * @throws DivergedException if a loss is infinite or not a number
     */
    public Fitted<Trained<E, B, P>> fit(Dataset<E> train, @Nullable Dataset<E> validation, TaskSet tasks) {
        check(train, validation, tasks);
        Encoding<E, B, P> encoding = fitted(train, tasks);
        B data = encoded(encoding, train);
        B held = validation == null ? null : encoded(encoding, validation);
        try (Run<E, B, P> run = new Run<>(blueprint, setup, encoding, tasks, data, held)) {
            return run.fit();
        }
    }

    /**
     * The steps of a training without validation, for a loop of one's own.
     *
     * @param tasks those that are trained
     * @throws IllegalArgumentException if data and settings do not fit each other
     */
    public Session<E, B, P> session(Dataset<E> train, TaskSet tasks) {
        check(train, null, tasks);
        Encoding<E, B, P> encoding = fitted(train, tasks);
        return new Session<>(setup, encoding, blueprint.tasks(), tasks, encoded(encoding, train));
    }

    private Encoding<E, B, P> fitted(Dataset<E> train, TaskSet tasks) {
        Encoding<E, B, P> encoding = blueprint.encoding(setup.tokenizers());
        encoding.fit(train);
        requireLabels(encoding, tasks);
        return encoding;
    }

    private void check(Dataset<E> train, @Nullable Dataset<E> validation, TaskSet tasks) {
        TrainingOptions options = setup.options();
        require(tasks.size() > 0, "No task is to be trained: name at least one of " + names() + ".");
        require(train.size() > 0, "The training data have no example.");
        require(
                validation == null || validation.size() > 0,
                "The validation data have no example: leave them out, or give some.");
        require(
                validation != null || options.patience() == 0,
                "Early stopping (patience = " + options.patience()
                        + ") needs validation data: give some, or set patience = 0.");
        require(
                validation != null || options.monitor().isEmpty(),
                "The monitored score \"" + options.monitor()
                        + "\" needs validation data: give some, or leave monitor out.");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    private String names() {
        return String.join(", ", blueprint.tasks());
    }

    private void requireLabels(Encoding<E, B, P> encoding, TaskSet tasks) {
        List<String> names = blueprint.tasks();
        encoding.encoders().stream()
                .filter(LabelEncoder.class::isInstance)
                .map(LabelEncoder.class::cast)
                .filter(label -> tasks.contains(names.indexOf(label.name())))
                .forEach(LabelEncoder::requireLabels);
    }

    private static <E, B extends Batch<E>> B encoded(Encoding<E, B, ?> encoding, Dataset<E> examples) {
        B batch = encoding.batch();
        examples.forEach(batch::add);
        return batch;
    }
}
