package io.polytask.cli;

import io.polytask.api.Dataset;
import io.polytask.data.ExampleReader;
import io.polytask.data.PretrainedVectors;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.report.ProgressBars;
import io.polytask.training.TrainingSetup;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is trained, on which data, and how. */
final class RunArguments {
    @Option(names = "--model", paramLabel = "NAME", description = "The model. Default: the only one of the class path.")
    private @Nullable String model;

    @Option(names = "--data", paramLabel = "FILE", required = true, description = "The data to learn from.")
    private Path data = Path.of("");

    @Option(
            names = "--validation",
            paramLabel = "FILE",
            description = "The data that choose the best epoch. Default: cut from the data.")
    private @Nullable Path validation;

    @Option(
            names = "--test",
            paramLabel = "FILE",
            description = "The data of the final figures. Default: those of --validation, or else cut from the data.")
    private @Nullable Path test;

    @Option(
            names = "--tasks",
            paramLabel = "TASK",
            split = ",",
            description = "The tasks that are trained, with commas between them. Default: all.")
    private List<String> tasks = List.of();

    @Option(
            names = "--progress",
            paramLabel = "auto|on|off",
            defaultValue = "auto",
            description =
                    "Progress bars on the standard error stream; auto: if it is a terminal. Default: ${DEFAULT-VALUE}.")
    private Switch progress = Switch.AUTO;

    @Option(
            names = "--vectors",
            paramLabel = "LAYER=FILE",
            description =
                    "Where the EMBEDDING layer of this name begins: vectors in the text form of word2vec, GloVe and "
                            + "fastText, also compressed (.gz).")
    private Map<String, Path> vectors = Map.of();

    @Option(
            names = "--frozen-vectors",
            paramLabel = "LAYER=FILE",
            description = "As --vectors, but the vectors stay as they are.")
    private Map<String, Path> frozenVectors = Map.of();

    @Mixin
    private LabelledData labelled = new LabelledData();

    @Mixin
    private TrainingArguments trainingArguments = new TrainingArguments();

    /** The provider of the model. */
    ModelProvider<?, ?, ?> provider(Models models) {
        return models.named(model);
    }

    /** The tasks. */
    TaskSet tasks(Blueprint<?, ?, ?> blueprint) {
        List<String> all = blueprint.tasks();
        return TaskArgument.parse(tasks, all, TaskSet.all(all.size()));
    }

    /** The setup of the model's module, with the settings that were given, and bars if they are wanted. */
    TrainingSetup setup(ModelProvider<?, ?, ?> provider, Streams streams) {
        TrainingSetup declared = provider.module().setup();
        TrainingSetup setup = declared.withOptions(trainingArguments.over(declared.options()));
        for (Map.Entry<String, Path> tuned : vectors.entrySet()) {
            setup = setup.withVectors(PretrainedVectors.tuned(tuned.getKey(), tuned.getValue()));
        }
        for (Map.Entry<String, Path> frozen : frozenVectors.entrySet()) {
            setup = setup.withVectors(PretrainedVectors.frozen(frozen.getKey(), frozen.getValue()));
        }
        boolean bars = progress == Switch.ON || (progress == Switch.AUTO && streams.terminal());
        return bars ? setup.withListener(new ProgressBars(streams.err())) : setup;
    }

    /** The reader with the wanted treatment of bad rows. */
    <E> ExampleReader<E> reader(ModelProvider<E, ?, ?> provider) {
        return labelled.reader(provider.reader());
    }

    /** Reads the files. */
    <E> Parts<E> read(ExampleReader<E> reader, Streams streams) {
        Dataset<E> all = labelled.read(reader, data);
        Dataset<E> held = validation == null ? null : labelled.read(reader, validation);
        if (held != null && test == null) {
            streams.err()
                    .println(
                            "There is no --test: the final figures are those of the validation data, which have chosen the "
                                    + "epoch, too.");
        }
        Dataset<E> last = test == null ? null : labelled.read(reader, test);
        reportSkipped(reader, streams);
        return Parts.of(all, held, last);
    }

    /** The file that the final figures are of. */
    Path measuredData() {
        if (test != null) {
            return test;
        }
        return validation == null ? data : validation;
    }

    /** Tells how many rows were left out: of streamed files, after they have been used. */
    void reportSkipped(ExampleReader<?> reader, Streams streams) {
        labelled.reportSkipped(reader, streams.err());
    }

    /** Whether something is shown. */
    enum Switch {
        AUTO,
        ON,
        OFF
    }
}
