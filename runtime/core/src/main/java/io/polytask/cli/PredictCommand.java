package io.polytask.cli;

import io.polytask.data.ExampleReader;
import io.polytask.data.RowFormat;
import io.polytask.encode.Batch;
import io.polytask.layer.TaskSet;
import io.polytask.model.Trained;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks a saved model. */
@Command(
        name = "predict",
        description = {
            "Asks a saved model: a line of JSON for each example, in their order.",
            "The input may be larger than the memory. With --on-bad-row=skip each line begins with its row-number: "
                    + "that of its row in the input, counted from 1, without a header."
        })
final class PredictCommand implements Callable<Integer> {
    private static final String STANDARD = "-";

    private final Streams streams;
    private final Models models;

    @Mixin
    private SavedArguments savedArguments = new SavedArguments();

    @Option(
            names = "--input",
            paramLabel = "FILE",
            defaultValue = STANDARD,
            description =
                    "CSV (.csv, .tsv), JSON Lines (.jsonl) or columns of tokens (.conll), each also compressed (.gz), or a "
                            + "directory of aligned files; - for the standard input, JSON Lines unless --format says "
                            + "otherwise. Labels are not read. Default: ${DEFAULT-VALUE}.")
    private String input = STANDARD;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = STANDARD,
            description = "Where the predictions go; - for the standard output. Default: ${DEFAULT-VALUE}.")
    private String output = STANDARD;

    @Mixin
    private DataArguments dataArguments = new DataArguments();

    PredictCommand(Streams streams, Models models) {
        this.streams = streams;
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        return run(savedArguments.provider(models));
    }

    private <E, B extends Batch<E>, P> int run(ModelProvider<E, B, P> provider) throws IOException {
        requireOutput();
        Trained<E, B, P> trained = savedArguments.load(provider);
        TaskSet wanted = savedArguments.tasks(trained);
        ExampleReader<E> reader = dataArguments.reader(provider.reader().inputsOnly());
        write(out -> {
            PredictionWriter<E> writer = new PredictionWriter<>(trained, wanted, dataArguments.skips(), out);
            read(reader, writer);
            writer.flush();
        });
        dataArguments.reportSkipped(reader, streams.err());
        return 0;
    }

    private <E> void read(ExampleReader<E> reader, PredictionWriter<E> writer) {
        if (input.equals(STANDARD)) {
            RowFormat form = dataArguments.formatOr(RowFormat.JSON_LINES);
            reader.forEachNumbered(streams.in(), "standard input", form, writer);
        } else {
            reader.forEachNumbered(Path.of(input), writer);
        }
    }

    /** The output replaces an older file: the input must not be lost by that. */
    private void requireOutput() throws IOException {
        if (output.equals(STANDARD)) {
            return;
        }
        Path from = Path.of(input);
        Path to = Path.of(output);
        OutputFile.require(to);
        if (!input.equals(STANDARD) && Files.exists(from) && Files.exists(to) && Files.isSameFile(from, to)) {
            throw new WrongCallException("--output names the file of --input: choose another name.");
        }
    }

    private void write(OutputFile.Content predictions) throws IOException {
        if (!output.equals(STANDARD)) {
            OutputFile.write(Path.of(output), predictions);
            return;
        }
        try (OutputStream out = new StandardOutput(streams.out())) {
            predictions.writeTo(out);
        }
    }
}
