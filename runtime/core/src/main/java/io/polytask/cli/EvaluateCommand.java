package io.polytask.cli;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import io.polytask.data.Batch;
import io.polytask.data.ExampleReader;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Evaluator;
import io.polytask.layer.TaskSet;
import io.polytask.model.Trained;
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
    private DataArguments dataArguments = new DataArguments();

    EvaluateCommand(Streams streams, Models models) {
        this.streams = streams;
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        return run(savedArguments.provider(models));
    }

    private <E, B extends Batch<E>, P> int run(ModelProvider<E, B, P> provider) throws IOException {
        Trained<E, B, P> trained = savedArguments.load(provider);
        TaskSet wanted = savedArguments.tasks(trained);
        ExampleReader<E> reader = dataArguments.reader(provider.reader());
        Dataset<E> all = reader.read(data);
        DataArguments.reportSkipped(reader, streams.err());
        Share chosen = share == null ? share(trained, all) : share;
        Dataset<E> examples = chosen.of(all);
        if (examples.size() == 0) {
            throw new IllegalArgumentException("There is no example in the chosen part of " + data + ", which is "
                    + chosen.text() + ": choose another with --part.");
        }
        Evaluation evaluation = Evaluator.evaluate(trained, examples, wanted);
        MetricsFile.write(savedArguments.directory(), share == null ? "test" : chosen.text(), evaluation);
        String part = chosen == Share.ALL ? "All data, " : "The part " + chosen.text() + " of the data, ";
        streams.out().println(part + DataArguments.examples(examples) + ":");
        streams.out().println(evaluation);
        return 0;
    }

    /** Whoever measures a model on the data that it was trained on means the part that it has not seen. */
    private static <E, B extends Batch<E>, P> Share share(Trained<E, B, P> trained, Dataset<E> all) {
        B train = trained.encoding().batch();
        all.part(Part.TRAIN).forEach(train::add);
        return train.fingerprint().equals(trained.provenance().dataFingerprint()) ? Share.TEST : Share.ALL;
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
