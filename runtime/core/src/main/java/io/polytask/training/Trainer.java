package io.polytask.training;

import io.polytask.api.Audience;
import io.polytask.api.Dataset;
import io.polytask.api.Mixture;
import io.polytask.encode.Batch;
import io.polytask.encode.LabelEncoder;
import io.polytask.feed.DataInMemory;
import io.polytask.feed.MixedData;
import io.polytask.feed.StreamedData;
import io.polytask.feed.TrainingData;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.Trained;
import io.polytask.model.TrainingOptions;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Trains models of one declaration. The same data, settings and seed give the same bits, whatever the number of threads. A
 * trainer may be used again and again.
 *
 * <p>Data in memory are encoded once. {@linkplain Dataset#isStreamed() Streamed} data of more than 32,768 examples are read
 * once to learn their encoding, and then in every epoch: in windows of so many examples, each encoded on a thread of its own
 * while the steps use the one before, its examples shuffled among themselves. Files whose order means something should be
 * shuffled first.
 *
 * @param <E> the class that describes one example
 * @param <B> the batch of encoded examples
 * @param <P> the prediction
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Trainer<E, B extends Batch<E>, P> {
    /** Enough for a random order and batches of one length, few enough for the memory to hold two of them. */
    private static final int WINDOW = 1 << 15;

    private final Blueprint<E, B, P> blueprint;
    private final TrainingSetup setup;
    private final int window;

    /**
     * A trainer.
     *
     * @param blueprint what was declared
     * @param setup what it works with
     */
    public Trainer(Blueprint<E, B, P> blueprint, TrainingSetup setup) {
        this(blueprint, setup, WINDOW);
    }

    /** A trainer with another window. */
    Trainer(Blueprint<E, B, P> blueprint, TrainingSetup setup, int window) {
        this.blueprint = blueprint;
        this.setup = setup;
        this.window = window;
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
        Encoding<E, B, P> encoding = blueprint.encoding(setup.tokenizers());
        int examples = learn(encoding, train, tasks);
        Pretrained pretrained = Pretrained.read(blueprint, encoding, tasks, setup);
        TrainingData<B> data = data(encoding, train, examples);
        ValidationSet<E, B, P> held = validation == null ? null : held(encoding, validation);
        TrainingData<B> batches = held == null ? null : batches(encoding, held);
        try (Run<E, B, P> run = new Run<>(blueprint, setup, encoding, tasks, data, pretrained, held, batches)) {
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
        return session(train, null, tasks);
    }

    /**
     * The steps of a training, for a loop of one's own.
     *
     * @param validation what some weightings learn on; null for none
     * @param tasks those that are trained
     * @throws IllegalArgumentException if data and settings do not fit each other
     */
    public Session<E, B, P> session(Dataset<E> train, @Nullable Dataset<E> validation, TaskSet tasks) {
        check(train, validation, tasks);
        Encoding<E, B, P> encoding = blueprint.encoding(setup.tokenizers());
        int examples = learn(encoding, train, tasks);
        Pretrained pretrained = Pretrained.read(blueprint, encoding, tasks, setup);
        TrainingData<B> data = data(encoding, train, examples);
        TrainingData<B> batches = validation == null ? null : batches(encoding, held(encoding, validation));
        return new Session<>(setup, blueprint, encoding, tasks, data, pretrained, batches);
    }

    private TrainingData<B> batches(Encoding<E, B, P> encoding, ValidationSet<E, B, P> held) {
        return held.encoded() == null
                ? new StreamedData<>(held.data(), encoding, setup.options(), setup.random(), held.examples(), window)
                : new DataInMemory<>(held.encoded(), setup.options(), setup.random());
    }

    /** Lets the encoding learn from the training data; how many there are. */
    private int learn(Encoding<E, B, P> encoding, Dataset<E> train, TaskSet tasks) {
        int examples = encoding.fit(train.isStreamed() ? train.filter(example -> goesOn()) : train);
        requireLabels(encoding, tasks);
        return examples;
    }

    private TrainingData<B> data(Encoding<E, B, P> encoding, Dataset<E> train, int examples) {
        if (train instanceof Mixture<E> mixture) {
            return new MixedData<>(mixture, encoding.batch(), blueprint.tasks(), setup.options(), setup.random());
        }
        return train.isStreamed() && examples > window
                ? new StreamedData<>(train, encoding, setup.options(), setup.random(), examples, window)
                : new DataInMemory<>(encoded(encoding, train), setup.options(), setup.random());
    }

    /** A first reading may last; true, or an end of it. */
    private boolean goesOn() {
        if (setup.stop().getAsBoolean()) {
            throw new IllegalStateException(
                    "Training was stopped while the data were read for the first time: there is no model yet.");
        }
        return true;
    }

    private ValidationSet<E, B, P> held(Encoding<E, B, P> encoding, Dataset<E> validation) {
        boolean many = validation.isStreamed() && validation.size() > window;
        return new ValidationSet<>(validation, many ? null : encoded(encoding, validation));
    }

    private void check(Dataset<E> train, @Nullable Dataset<E> validation, TaskSet tasks) {
        TrainingOptions options = setup.options();
        require(tasks.size() > 0, "No task is to be trained: name at least one of " + names() + ".");
        requireGiven(tasks);
        require(!train.isEmpty(), "The training data have no example.");
        require(
                validation == null || !validation.isEmpty(),
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

    private void requireGiven(TaskSet tasks) {
        blueprint
                .relations()
                .running(tasks)
                .ordinals()
                .filter(task -> !tasks.contains(task))
                .findFirst()
                .ifPresent(task -> {
                    String earlier = blueprint.tasks().get(task);
                    String later = tasks.ordinals()
                            .filter(one -> blueprint
                                    .relations()
                                    .running(TaskSet.ofOrdinals(IntStream.of(one)))
                                    .contains(task))
                            .mapToObj(blueprint.tasks()::get)
                            .findFirst()
                            .orElseThrow();
                    throw new IllegalArgumentException("The task \"" + later + "\" is given \"" + earlier
                            + "\" and is not trained without it: name \"" + earlier + "\", too.");
                });
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
