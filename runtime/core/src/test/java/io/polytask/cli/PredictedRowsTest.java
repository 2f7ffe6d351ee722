package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.polytask.cli.CommandLineRunner.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Predictions can be joined to their input, also where rows of it were left out. */
final class PredictedRowsTest {
    private static final String GOOD = "{\"words\": [\"pan\"], \"price\": 10, \"brand\": \"ACME\"}\n";
    private static final String BAD = "{\"words\": [\"pan\"], \"price\": \"x\", \"brand\": \"ACME\"}\n";

    @TempDir
    private static Path folder;

    private static Path model;

    private final CommandLineRunner line = new CommandLineRunner();

    @BeforeAll
    static void train() throws IOException {
        model = folder.resolve("model");
        Path data = GadgetFiles.csv(folder.resolve("all.csv"), 60, 1);
        assertThat(new CommandLineRunner()
                        .run("train", "--data=" + data, "--out=" + model, "--epochs=1")
                        .code())
                .isZero();
    }

    private static List<Long> rows(Outcome outcome) throws IOException {
        List<Long> rows = new ArrayList<>();
        for (String predicted : outcome.out().lines().toList()) {
            JsonNode json = new ObjectMapper().readTree(predicted);
            assertThat(json.fieldNames().next()).isEqualTo("row-number");
            rows.add(json.path("row-number").longValue());
        }
        return rows;
    }

    @Test
    void aLineBeginsWithTheNumberOfItsRow() throws IOException {
        String input = GOOD + BAD + "{\n" + GOOD.repeat(300);

        Outcome outcome = line.runWith(input, "predict", "--saved=" + model, "--on-bad-row=skip");

        assertThat(outcome.err()).startsWith("Skipped ");
        assertThat(rows(outcome)).hasSize(301).startsWith(1L, 4L, 5L).endsWith(303L);
    }

    @Test
    void ofAFileToo() throws IOException {
        Path csv = Files.writeString(folder.resolve("in.csv"), "words,price,brand\npan,x,ACME\npan,10,ACME\n");

        assertThat(rows(line.run("predict", "--saved=" + model, "--input=" + csv, "--on-bad-row=skip")))
                .containsExactly(2L);
    }

    @Test
    void whereNothingIsLeftOutTheLineTells() throws IOException {
        Outcome outcome = line.runWith(GOOD, "predict", "--saved=" + model, "--tasks=score");

        assertThat(new ObjectMapper().readTree(outcome.out()).fieldNames())
                .toIterable()
                .containsExactly("score");
    }
}
