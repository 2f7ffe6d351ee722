package io.polytask.cli;

import io.polytask.api.Dataset;
import io.polytask.data.BadRows;
import io.polytask.data.ExampleReader;
import io.polytask.data.RowFormat;
import io.polytask.text.Printable;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--format",
            paramLabel = "csv|tsv|jsonl|conll|aligned",
            description = "The form of the data. Default: what the file's name or else its content tells.")
    private @Nullable Format format;

    @Option(
            names = "--columns",
            paramLabel = "NAME",
            split = ",",
            description =
                    "The columns of a file of tokens (conll), with commas between them; _ for one that is not read. "
                            + "Default: those of the model's @Column(index), or its lists in their order.")
    private @Nullable List<String> columns;

    @Option(
            names = "--max-row-length",
            paramLabel = "N",
            description =
                    "The most characters of a row: a longer one ends the command before the memory does. Default: "
                            + "33554432.")
    private @Nullable Integer maxRowLength;

    private int reported;

    /** The reader with the wanted treatment of bad rows, form and columns. */
    <E> ExampleReader<E> reader(ExampleReader<E> reader) {
        ExampleReader<E> wanted = reader.withBadRows(onBadRow);
        if (format != null) {
            wanted = wanted.withFormat(format.form);
        }
        if (maxRowLength != null) {
            wanted = wanted.withMaxRowLength(maxRowLength);
        }
        return columns == null ? wanted : wanted.withColumns(columns.toArray(String[]::new));
    }

    /** The form that was named, or else this one. */
    RowFormat formatOr(RowFormat other) {
        return format == null ? other : format.form;
    }

    /** Whether bad rows are left out. */
    boolean skips() {
        return onBadRow == BadRows.SKIP;
    }

    /** Tells how many rows were left out, unless that is known already. */
    void reportSkipped(ExampleReader<?> reader, PrintStream err) {
        int total = reader.skipped().total();
        if (total > reported) {
            err.println(Printable.of(reader.skipped().toString()));
            reported = total;
        }
    }

    /** How many examples there are, in words. */
    static String examples(Dataset<?> data) {
        return data.size() == 1 ? "1 example" : data.size() + " examples";
    }

    /** The forms of data, under the names that the command line gives them. */
    enum Format {
        CSV(RowFormat.CSV),
        TSV(RowFormat.TSV),
        JSONL(RowFormat.JSON_LINES),
        CONLL(RowFormat.CONLL),
        ALIGNED(RowFormat.ALIGNED);

        final RowFormat form;

        Format(RowFormat form) {
            this.form = form;
        }
    }
}
