package io.polytask.cli;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import io.polytask.data.ExampleReader;
import io.polytask.encode.Batch;
import io.polytask.encode.Fingerprint;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Evaluator;
import io.polytask.layer.TaskSet;
import io.polytask.model.Trained;
import io.polytask.persist.MetricsFile;
import io.polytask.text.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures a saved model. */
@Command(
        name = "evaluate",
        description = "Measures a saved model on data with labels, and writes metrics.json beside it.")
final class EvaluateCommand implements Callable<Integer> {
    private final Streams streams;
    private final Models models;

    @Mixin
    private SavedArguments savedArguments = new SavedArguments();

    @Option(names = "--data", paramLabel = "FILE", required = true, description = "The data to measure it on.")
    private Path data = Path.of("");

    @Option(
            names = "--part",
            paramLabel = "train|validation|test|all",
            description =
                    "The part of the data. Default: the test part of the very data that the model was trained on, "
                            + "all of any other.")
    private @Nullable Share share;

    @Mixin
    private LabelledData labelled = new LabelledData();

    EvaluateCommand(Streams streams, Models models) {
        this.streams = streams;
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        return run(savedArguments.provider(models));
    }

    private <E, B extends Batch<E>, P> int run(ModelProvider<E, B, P> provider) throws IOException {
        // Before it is loaded: should another model replace it, the figures are not those of that one.
        MetricsFile metrics = MetricsFile.of(savedArguments.directory());
        Trained<E, B, P> trained = savedArguments.load(provider);
        TaskSet wanted = savedArguments.tasks(trained);
        ExampleReader<E> reader = labelled.reader(provider.reader());
        Dataset<E> all = labelled.read(reader, data);
        try {
            labelled.reportSkipped(reader, streams.err());
            measure(trained, all, wanted, metrics);
        } finally {
            labelled.reportSkipped(reader, streams.err());
        }
        return 0;
    }

    private <E, B extends Batch<E>, P> void measure(
            Trained<E, B, P> trained, Dataset<E> all, TaskSet wanted, MetricsFile metrics) throws IOException {
        Share chosen = share == null ? share(trained, all) : share;
        Dataset<E> examples = chosen.of(all);
        if (examples.isEmpty()) {
            throw new IllegalArgumentException(
                    chosen == Share.ALL
                            ? data + " has no example: name data that have some."
                            : "There is no example in the chosen part of " + data + ", which is " + chosen.text()
                                    + ": choose another with --part.");
        }
        Evaluation evaluation = Evaluator.evaluate(trained, examples, wanted);
        String part = chosen == Share.ALL ? "All data, " : "The part " + chosen.text() + " of the data, ";
        streams.out().println(part + DataArguments.examples(examples) + ":");
        streams.out().println(Printable.of(evaluation.toString()));
        MetricsJson.write(metrics, data, chosen.text(), evaluation);
    }

    /** Whoever measures a model on the data that it was trained on means the part that it has not seen. */
    private static <E, B extends Batch<E>, P> Share share(Trained<E, B, P> trained, Dataset<E> all) {
        String known = trained.provenance().dataFingerprint();
        if (known.isEmpty()) {
            throw new IllegalArgumentException(
                    "The training of this model was stopped before it had seen all of its data, "
                            + "so that nobody knows whether it has seen these: choose a part with --part.");
        }
        Fingerprint train = new Fingerprint();
        B batch = trained.encoding().batch();
        int number = 0;
        for (E example : all.part(Part.TRAIN)) {
            number++;
            batch.clear();
            batch.add(example, number);
            train.add(batch);
        }
        return train.digits().equals(known) ? Share.TEST : Share.ALL;
    }

    /** What of a file is measured. */
    enum Share {
        TRAIN,
        VALIDATION,
        TEST,
        ALL;

        <E> Dataset<E> of(Dataset<E> data) {
            return this == ALL ? data : data.part(Part.valueOf(name()));
        }

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
