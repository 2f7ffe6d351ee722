package io.polytask.examples.digits;

import io.polytask.api.Dataset;
import io.polytask.examples.common.Program;
import io.polytask.examples.common.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains {@link TwoDigits} on pairs of MNIST's digits and measures it on those of its test part. */
@Command(name = "digits", description = "Learns to read two digits that overlap; measures on MNIST's test part.")
public final class MultiMnist implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "The directory of MNIST, of yann.lecun.com/exdb/mnist or a mirror of it: the four files "
                    + "train-images-idx3-ubyte.gz, train-labels-idx1-ubyte.gz, t10k-images-idx3-ubyte.gz and "
                    + "t10k-labels-idx1-ubyte.gz.")
    private Path data;

    @Mixin
    private final Runs runs = new Runs();

    /** Runs the example. */
    public static void main(String... arguments) {
        System.exit(Program.of(new MultiMnist()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        for (String part : List.of("train", "t10k")) {
            for (String file : Pairs.files(part)) {
                if (!Files.isRegularFile(data.resolve(file))) {
                    throw Program.wrong(command, "--data", data + " has no " + file + ".");
                }
            }
        }
        Dataset<TwoDigits> train = Pairs.read(data, "train");
        Dataset<TwoDigits> test = Pairs.read(data, "t10k");
        runs.print(
                TwoDigitsTask.class,
                TwoDigitsTrainer.create().options(),
                (setup, tasks) -> new TwoDigitsTrainer(setup)
                        .only(tasks)
                        .fit(train)
                        .model()
                        .evaluate(test));
        return 0;
    }
}
