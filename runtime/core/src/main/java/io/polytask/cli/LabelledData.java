package io.polytask.cli;

import io.polytask.api.Dataset;
import io.polytask.data.ExampleReader;
import io.polytask.data.Offsets;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How data with labels are read: into memory, or anew each time. */
final class LabelledData {
    @Option(
            names = "--stream",
            description = "Reads the files anew in each pass instead of keeping all examples: for more than the memory "
                    + "holds.")
    private boolean stream;

    @Option(
            names = "--offsets",
            defaultValue = "CODE_UNITS",
            description =
                    "What the starts and ends of spans of characters count, one of ${COMPLETION-CANDIDATES}: as Java "
                            + "counts, or as Python does, where an emoji is one. Default: ${DEFAULT-VALUE}.")
    private Offsets offsets = Offsets.CODE_UNITS;

    @Mixin
    private DataArguments rows = new DataArguments();

    <E> ExampleReader<E> reader(ExampleReader<E> reader) {
        return rows.reader(reader).withOffsets(offsets);
    }

    <E> Dataset<E> read(ExampleReader<E> reader, Path file) {
        return stream ? reader.stream(file) : reader.read(file);
    }

    void reportSkipped(ExampleReader<?> reader, PrintStream err) {
        rows.reportSkipped(reader, err);
    }
}
