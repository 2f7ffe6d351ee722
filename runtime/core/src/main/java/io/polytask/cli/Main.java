package io.polytask.cli;

import io.polytask.api.Audience;
import io.polytask.text.Printable;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line of the models on the class path. It exits with 0 when all went well, with 1 when input or run failed, and
 * with 2 when it was called wrongly; why is one sentence on the standard error stream.
 */
@Audience(Audience.Group.USER)
@Command(
        name = "polytask",
        description = "Trains, evaluates and asks the models on the class path.",
        footer = {"", "Exit codes: 0 all went well, 1 input or run failed, 2 wrong call."})
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it, and shows the help
    private boolean help;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Shows where in the program a failure arose.")
    private boolean stacktrace;

    private Main() {}

    /** Runs a command and ends the virtual machine. */
    public static void main(String... arguments) {
        System.exit(run(Streams.ofSystem(), Models.ofClassPath(), arguments));
    }

    /** Runs a command. */
    static int run(Streams streams, Models models, String... arguments) {
        models.faults().forEach(streams.err()::println);
        Main main = new Main();
        CommandLine line = new CommandLine(main)
                .addSubcommand(new ModelsCommand(streams, models))
                .addSubcommand(new TrainCommand(streams, models))
                .addSubcommand(new EvaluateCommand(streams, models))
                .addSubcommand(new CompareCommand(streams, models))
                .addSubcommand(new PredictCommand(streams, models))
                .setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Main::wrongCall);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof WrongCallException) {
                return wrongCall(new ParameterException(command, String.valueOf(failure.getMessage()), failure));
            }
            Failure.print(failure, main.stacktrace, streams.err());
            return CommandLine.ExitCode.SOFTWARE;
        });
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            Failure.print(e, main.stacktrace, streams.err());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int wrongCall(ParameterException wrong, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(Printable.of(WrongValue.sentence(wrong).orElseGet(wrong::getMessage)));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("\"" + command.getCommandSpec().qualifiedName() + " --help\" tells what can be said.");
        return CommandLine.ExitCode.USAGE;
    }

    /** Without a command. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name a command: models, train, evaluate, compare or predict.");
    }
}
