package io.polytask.examples.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a mistake on the command line of an example looks like. */
final class ProgramTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Exception failure, String... arguments) {
        CommandLine line = Program.of(new Letters(failure));
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }

    @Test
    void aMissingOptionIsDescribed() {
        assertThat(run(null)).isEqualTo(2);
        assertThat(err)
                .hasToString("Missing required option: '--data=DIR'\nDIR: The letters, of a public set.\n"
                        + "--help tells what can be said.\n");
    }

    @Test
    void anUnknownOptionIsTold() {
        assertThat(run(null, "--data=letters", "--seds=3")).isEqualTo(2);
        assertThat(err)
                .hasToString(
                        "Unknown option: '--seds=3'\nPossible solutions: --seeds\n--help tells what can be said.\n");
    }

    @Test
    void aCountIsAWholeNumberOfAtLeastOne() {
        assertThat(run(null, "--data=letters", "--seeds=0")).isEqualTo(2);
        assertThat(err)
                .hasToString("Invalid value for option '--seeds': '0' is not a whole number of at least 1\n"
                        + "N: Trainings. Default: 1.\n--help tells what can be said.\n");
    }

    @Test
    void dataThatDoNotServeAreAWrongCall() {
        assertThat(run(null, "--data", "none")).isEqualTo(2);
        assertThat(err)
                .hasToString(
                        "none has no letters.\nDIR: The letters, of a public set.\n--help tells what can be said.\n");
    }

    @Test
    void whatIsWrongInTheDataIsOneSentence() {
        assertThat(run(new IOException("letters, line 3, is cut off."), "--data=letters"))
                .isEqualTo(1);
        assertThat(run(new IllegalArgumentException("There is no letter."), "--data=letters"))
                .isEqualTo(1);
        assertThat(run(new NoSuchFileException("letters"), "--data=letters")).isEqualTo(1);
        assertThat(err)
                .hasToString("letters, line 3, is cut off.\nThere is no letter.\n"
                        + "letters cannot be used (NoSuchFileException).\n");
    }

    @Test
    void aMistakeInTheProgramShowsItsPlace() {
        assertThat(run(new UnsupportedOperationException("no"), "--data=letters"))
                .isEqualTo(1);
        assertThat(err.toString())
                .startsWith("java.lang.UnsupportedOperationException: no\n")
                .contains("\tat " + ProgramTest.class.getName());
    }

    @Test
    void helpListsTheOptions() {
        assertThat(run(null, "--help")).isZero();
        assertThat(out.toString())
                .startsWith("Usage: letters [-h] --data=DIR [--seeds=N]\n")
                .contains("The letters, of a public set.", "-h, --help", "Shows this help.");
    }

    @Command(name = "letters")
    private static final class Letters implements Callable<Integer> {
        private final Exception failure;

        @Spec
        private CommandSpec command;

        @Option(names = "--data", paramLabel = "DIR", required = true, description = "The letters, of a public set.")
        private Path data;

        @Option(
                names = "--seeds",
                paramLabel = "N",
                defaultValue = "1",
                converter = Count.class,
                description = "Trainings. Default: ${DEFAULT-VALUE}.")
        private int seeds;

        Letters(Exception failure) {
            this.failure = failure;
        }

        @Override
        public Integer call() throws Exception {
            if (!data.endsWith("letters")) {
                throw Program.wrong(command, "--data", data + " has no letters.");
            }
            if (failure != null) {
                throw failure;
            }
            return seeds - 1;
        }
    }
}
