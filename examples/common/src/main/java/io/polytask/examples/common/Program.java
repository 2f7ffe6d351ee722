package io.polytask.examples.common;

import io.polytask.data.BadDataException;
import io.polytask.training.DivergedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line of an example. It exits with 0 when all went well, with 1 when data or training failed, and with 2 when
 * it was called wrongly; why is one sentence on the standard error stream.
 */
public final class Program {
    private Program() {}

    /** That of an annotated class. */
    public static CommandLine of(Callable<Integer> command) {
        CommandLine line = new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Program::wrongCall)
                .setExecutionExceptionHandler(Program::failure);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Shows this help.")
                        .build());
        return line;
    }

    /** What is thrown if the value of an option does not serve. */
    public static ParameterException wrong(CommandSpec command, String option, String sentence) {
        return new ParameterException(command.commandLine(), sentence, command.findOption(option), null);
    }

    private static int wrongCall(ParameterException wrong, String... arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        for (ArgSpec option : concerned(wrong)) {
            err.println(option.paramLabel() + ": " + String.join(" ", option.description()));
        }
        err.println("--help tells what can be said.");
        return CommandLine.ExitCode.USAGE;
    }

    private static List<ArgSpec> concerned(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return missing.getMissing();
        }
        return wrong.getArgSpec() == null ? List.of() : List.of(wrong.getArgSpec());
    }

    /** Data and settings are told; what else is thrown is a mistake in the program, of which picocli prints where it arose. */
    private static int failure(Exception failure, CommandLine line, ParseResult parsed) throws Exception {
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            line.getErr()
                    .println(file.getFile() + " cannot be used ("
                            + file.getClass().getSimpleName() + ").");
        } else if (failure instanceof IOException
                || failure instanceof BadDataException
                || failure instanceof DivergedException
                || failure instanceof IllegalArgumentException) {
            line.getErr().println(failure.getMessage());
        } else {
            throw failure;
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
