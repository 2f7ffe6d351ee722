package io.polytask.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be measured: each a subcommand, which prints a table and writes it as JSON. */
@Command(
        name = "benchmarks",
        subcommands = {
            PeersCommand.class,
            ScaleCommand.class,
            InferenceCommand.class,
            WasteCommand.class,
            MemoryCommand.class,
            StartCommand.class,
            WeightingsCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs the benchmarks. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
