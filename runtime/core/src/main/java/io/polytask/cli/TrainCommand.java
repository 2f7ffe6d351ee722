package io.polytask.cli;

import io.polytask.api.Dataset;
import io.polytask.data.ExampleReader;
import io.polytask.encode.Batch;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Evaluator;
import io.polytask.layer.TaskSet;
import io.polytask.model.Trained;
import io.polytask.persist.MetricsFile;
import io.polytask.persist.SavedModel;
import io.polytask.report.EpochTable;
import io.polytask.text.Printable;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a model, saves it and measures it. */
@Command(
        name = "train",
        description = {
            "Trains a model, saves it and measures it on the test part.",
            "Data are CSV (.csv, .tsv), JSON Lines (.jsonl) or columns of tokens (.conll), each also compressed (.gz), or a "
                    + "directory of aligned files, one a column. Without files of their own, validation and test part are "
                    + "a tenth of the data each, by the hash of the text; with --validation alone, all of the data are "
                    + "learned from."
        })
final class TrainCommand implements Callable<Integer> {
    private final Streams streams;
    private final Models models;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where the model is saved, in the place of an older one; with metrics.json beside it.")
    private Path out = Path.of("");

    @Mixin
    private RunArguments arguments = new RunArguments();

    TrainCommand(Streams streams, Models models) {
        this.streams = streams;
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        return run(arguments.provider(models));
    }

    private <E, B extends Batch<E>, P> int run(ModelProvider<E, B, P> provider) throws IOException {
        TaskSet tasks = arguments.tasks(provider.blueprint());
        TrainingSetup setup = arguments.setup(provider, streams).withListener(new EpochTable(streams.out()));
        SavedModel.requireWritable(out);
        ExampleReader<E> reader = arguments.reader(provider);
        Parts<E> parts = arguments.read(reader, streams);
        try (Interruption interruption = new Interruption()) {
            Trainer<E, B, P> trainer = new Trainer<>(provider.blueprint(), setup.withStop(interruption::requested));
            Trained<E, B, P> trained =
                    trainer.fit(parts.train(), parts.validationOrNull(), tasks).model();
            SavedModel.save(trained, out);
            streams.out().println(Printable.of("Saved to " + out + "."));
            measure(trained, parts, MetricsFile.of(out));
        } finally {
            arguments.reportSkipped(reader, streams);
        }
        return 0;
    }

    private <E, B extends Batch<E>, P> void measure(Trained<E, B, P> trained, Parts<E> parts, MetricsFile metrics)
            throws IOException {
        Dataset<E> examples = parts.test();
        if (examples.isEmpty()) {
            streams.err().println("There is no test example: no metrics.json is written.");
            return;
        }
        Evaluation evaluation = Evaluator.evaluate(trained, examples);
        String part = parts.measured().equals("test") ? "Test part, " : "Validation part, ";
        streams.out().println(part + DataArguments.examples(examples) + ":");
        streams.out().println(Printable.of(evaluation.toString()));
        MetricsJson.write(metrics, arguments.measuredData(), parts.measured(), evaluation);
    }
}
