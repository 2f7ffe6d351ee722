package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.cli.CommandLineRunner.Outcome;
import io.polytask.gadget.GadgetModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StreamOptionTest {
    @TempDir
    private Path folder;

    private final CommandLineRunner line = new CommandLineRunner();
    private Path data = Path.of("");

    @BeforeEach
    void write() throws IOException {
        data = GadgetFiles.csv(folder.resolve("all.csv"), 600, 1);
    }

    private Outcome train(Path out, String... more) {
        String[] arguments = {"train", "--data=" + data, "--out=" + out, "--epochs=2"};
        return line.run(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void trainsAndMeasuresTheSameModel() throws IOException {
        Path memory = folder.resolve("memory");
        Path streamed = folder.resolve("streamed");

        Outcome expected = train(memory);
        Outcome actual = train(streamed, "--stream");

        assertThat(actual.err()).isEmpty();
        assertThat(lastLines(actual)).isEqualTo(lastLines(expected));
        assertThat(weights(streamed)).isEqualTo(weights(memory));
        assertThat(streamed.resolve("metrics.json")).hasSameBinaryContentAs(memory.resolve("metrics.json"));
        Outcome again = line.run("evaluate", "--saved=" + streamed, "--data=" + data, "--stream");
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).startsWith("The part test of the data, ");
        assertThat(again).isEqualTo(line.run("evaluate", "--saved=" + streamed, "--data=" + data));
    }

    private static float[] weights(Path model) throws IOException {
        return GadgetModel.load(model).trained().parameters().flat().array().toFloatVector();
    }

    private static List<String> lastLines(Outcome outcome) {
        List<String> lines = outcome.out().lines().toList();
        return lines.stream().dropWhile(text -> !text.startsWith("Test part")).toList();
    }

    @Test
    void partsOfTheirOwnStreamToo() throws IOException {
        Path validation = GadgetFiles.csv(folder.resolve("validation.csv"), 100, 2);

        Outcome outcome =
                train(folder.resolve("model"), "--stream", "--validation=" + validation, "--test=" + validation);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    @Test
    void badRowsEndTheRunOrAreCountedOnce() throws IOException {
        List<String> lines = Files.readAllLines(data);
        lines.add(17, "pan,cheap,ACME,,,,,,");
        Files.write(data, lines);

        Outcome failed = train(folder.resolve("model"), "--stream");
        Outcome skipped = train(folder.resolve("model"), "--stream", "--on-bad-row=skip");

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err())
                .startsWith("all.csv, line 18, column \"price\": \"cheap\" is not a number")
                .hasLineCount(1);
        assertThat(skipped.code()).isZero();
        assertThat(skipped.err())
                .startsWith("Skipped 1 row with a value that cannot be read: all.csv, line 18")
                .hasLineCount(1);
    }
}
