package io.polytask.cli;

import io.polytask.api.Dataset;
import io.polytask.data.BadRows;
import io.polytask.data.ExampleReader;
import java.io.PrintStream;
import picocli.CommandLine.Option;

/** How rows are read. */
final class DataArguments {
    @Option(
            names = "--on-bad-row",
            paramLabel = "fail|skip",
            defaultValue = "fail",
            description = "Whether a row that cannot be read ends the command or is left out and counted. "
                    + "Default: ${DEFAULT-VALUE}.")
    private BadRows onBadRow = BadRows.FAIL;

    private int reported;

    /** The reader with the wanted treatment of bad rows. */
    <E> ExampleReader<E> reader(ExampleReader<E> reader) {
        return reader.withBadRows(onBadRow);
    }

    /** Tells how many rows were left out, unless that is known already. */
    void reportSkipped(ExampleReader<?> reader, PrintStream err) {
        int total = reader.skipped().total();
        if (total > reported) {
            err.println(reader.skipped());
            reported = total;
        }
    }

    /** How many examples there are, in words. */
    static String examples(Dataset<?> data) {
        return data.size() == 1 ? "1 example" : data.size() + " examples";
    }
}
