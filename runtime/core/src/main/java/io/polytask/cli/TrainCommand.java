package io.polytask.cli;

import io.polytask.api.Dataset;
import io.polytask.data.Batch;
import io.polytask.data.ExampleReader;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Evaluator;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Trained;
import io.polytask.persist.SavedModel;
import io.polytask.report.EpochTable;
import io.polytask.report.ProgressBars;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains a model, saves it and measures it. */
@Command(
        name = "train",
        description = {
            "Trains a model, saves it and measures it on the test part.",
            "Data are CSV (.csv, .tsv) or JSON Lines (.jsonl), each also compressed (.gz). Without files of their own, "
                    + "validation and test part are a tenth of the data each, by the hash of the text."
        })
final class TrainCommand implements Callable<Integer> {
    private final Streams streams;
    private final Models models;

    @Spec
    private CommandSpec spec = CommandSpec.create();

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
            description = "The data of the final figures. Default: cut from the data.")
    private @Nullable Path test;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where the model is saved, in the place of an older one; with metrics.json beside it.")
    private Path out = Path.of("");

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

    @Mixin
    private DataArguments dataArguments = new DataArguments();

    @Mixin
    private TrainingArguments trainingArguments = new TrainingArguments();

    TrainCommand(Streams streams, Models models) {
        this.streams = streams;
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return run(models.named(model));
        } catch (WrongCallException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private <E, B extends Batch<E>, P> int run(ModelProvider<E, B, P> provider) throws IOException {
        Blueprint<E, B, P> blueprint = provider.blueprint();
        TaskSet wanted = TaskArgument.parse(
                tasks, blueprint.tasks(), TaskSet.all(blueprint.tasks().size()));
        TrainingSetup setup = setup(provider);
        Parts<E> parts = read(dataArguments.reader(provider.reader()));
        try (Interruption interruption = new Interruption()) {
            Trainer<E, B, P> trainer = new Trainer<>(blueprint, setup.withStop(interruption::requested));
            Dataset<E> held = parts.validation().size() == 0 ? null : parts.validation();
            Trained<E, B, P> trained = trainer.fit(parts.train(), held, wanted).model();
            SavedModel.save(trained, out);
            measure(trained, parts.test());
        }
        return 0;
    }

    private TrainingSetup setup(ModelProvider<?, ?, ?> provider) {
        TrainingSetup declared = provider.module().setup();
        TrainingSetup setup = declared.withOptions(trainingArguments.over(declared.options()));
        boolean bars = progress == Switch.ON || (progress == Switch.AUTO && streams.terminal());
        TrainingSetup watched = bars ? setup.withListener(new ProgressBars(streams.err())) : setup;
        return watched.withListener(new EpochTable(streams.out()));
    }

    private <E> Parts<E> read(ExampleReader<E> reader) {
        Dataset<E> all = reader.read(data);
        Dataset<E> held = validation == null ? null : reader.read(validation);
        Dataset<E> last = test == null ? null : reader.read(test);
        DataArguments.reportSkipped(reader, streams.err());
        return Parts.of(all, held, last);
    }

    private <E, B extends Batch<E>, P> void measure(Trained<E, B, P> trained, Dataset<E> examples) throws IOException {
        streams.out().println("Saved to " + out + ".");
        if (examples.size() == 0) {
            streams.err().println("There is no test example: no metrics.json is written.");
            return;
        }
        Evaluation evaluation = Evaluator.evaluate(trained, examples);
        MetricsFile.write(out, "test", evaluation);
        streams.out().println("Test part, " + examples.size() + " examples:");
        streams.out().println(evaluation);
    }

    /** Whether something is shown. */
    enum Switch {
        AUTO,
        ON,
        OFF
    }
}
