package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.polytask.cli.CommandLineRunner.Outcome;
import io.polytask.gadget.Brand;
import io.polytask.gadget.GadgetModel;
import io.polytask.gadget.GadgetPrediction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavedModelCommandsTest {
    private static final String LINE = "{\"words\": [\"pan\", \"the1\"], \"price\": 10, \"brand\": \"ACME\"}\n";

    @TempDir
    private static Path folder;

    private static Path model;

    private final CommandLineRunner line = new CommandLineRunner();

    @BeforeAll
    static void train() throws IOException {
        model = folder.resolve("model");
        Path data = GadgetFiles.csv(folder.resolve("all.csv"), 600, 1);
        assertThat(new CommandLineRunner()
                        .run("train", "--data=" + data, "--out=" + model)
                        .code())
                .isZero();
    }

    @Test
    void measuresTheUnseenPartOfItsOwnData() throws IOException {
        JsonNode trained = metrics().get(0);
        Files.delete(model.resolve("metrics.json"));

        Outcome outcome = line.run("evaluate", "--saved=" + model, "--data=" + folder.resolve("all.csv"));

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("The part test of the data, ");
        assertThat(metrics()).containsExactly(trained);
    }

    @Test
    void measuresAllOfOtherDataAndAnyPart() throws IOException {
        Path other = GadgetFiles.csv(folder.resolve("other.csv"), 70, 5);
        JsonNode before = metrics();

        Outcome all = line.run("evaluate", "--saved=" + model, "--data=" + other);
        Outcome train = line.run("evaluate", "--saved=" + model, "--data=" + other, "--part=train", "--tasks=score");

        assertThat(all.out()).startsWith("All data, 70 examples:\ncategory ");
        assertThat(train.out()).startsWith("The part train of the data, ");
        assertThat(train.out().lines()).hasSize(2);
        JsonNode metrics = metrics();
        assertThat(metrics).hasSize(before.size() + 2).startsWith(before.get(0));
        assertThat(metrics.get(before.size()).path("data").textValue()).isEqualTo(other.toString());
        assertThat(metrics.get(before.size()).path("part").textValue()).isEqualTo("all");
        assertThat(metrics.get(before.size()).path("tasks").size()).isEqualTo(6);
        assertThat(metrics.get(before.size() + 1).path("part").textValue()).isEqualTo("train");
        assertThat(metrics.get(before.size() + 1).path("tasks").size()).isEqualTo(1);
        line.run("evaluate", "--saved=" + model, "--data=" + other);
        assertThat(metrics()).containsExactlyInAnyOrderElementsOf(metrics);
    }

    @Test
    void dataWithoutExamplesAreNotMeasured() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("all.csv"));
        Path data = Files.writeString(folder.resolve("header.csv"), lines.get(0) + "\n");

        assertThat(line.run("evaluate", "--saved=" + model, "--data=" + data, "--part=all"))
                .isEqualTo(new Outcome(1, "", data + " has no example: name data that have some.\n"));
        assertThat(line.run("evaluate", "--saved=" + model, "--data=" + data, "--part=test"))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "There is no example in the chosen part of " + data
                                + ", which is test: choose another with --part.\n"));
    }

    @Test
    void predictsLineByLine() throws IOException {
        Outcome outcome = line.runWith(LINE, "predict", "--saved=" + model);

        GadgetPrediction expected = GadgetModel.load(model).predict(List.of("pan", "the1"), 10, Brand.ACME);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).hasSize(1);
        JsonNode json = new ObjectMapper().readTree(outcome.out());
        assertThat(json.path("category").path("label").textValue())
                .isEqualTo(expected.category().label().name());
        assertThat(json.path("category").path("probability").doubleValue())
                .isEqualTo(expected.category().probability());
        assertThat(json.path("maker").path("label").textValue())
                .isEqualTo(expected.maker().label());
        assertThat(json.path("recommended").path("value").booleanValue())
                .isEqualTo(expected.recommended().value());
        assertThat(json.path("recommended").path("probability").doubleValue())
                .isEqualTo(expected.recommended().probability());
        assertThat(json.path("score").path("value").doubleValue())
                .isEqualTo(expected.score().value());
        assertThat(json.path("topics").path("labels").size())
                .isEqualTo(expected.topics().labels().size());
        assertThat(json.path("tags").path("tags").size()).isEqualTo(2);
    }

    @Test
    void readsAnyFormAndWritesToAFile() throws IOException {
        Path csv = Files.writeString(folder.resolve("in.csv"), "words,price,brand\npan the1,10,ACME\n");
        Path packed = folder.resolve("in.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(LINE.getBytes(StandardCharsets.UTF_8));
        }
        Path result = folder.resolve("out.jsonl");
        String expected = line.runWith(LINE, "predict", "--saved=" + model).out();

        assertThat(line.run("predict", "--saved=" + model, "--input=" + csv).out())
                .isEqualTo(expected);
        assertThat(line.run("predict", "--saved=" + model, "--input=" + packed).out())
                .isEqualTo(expected);
        assertThat(line.runWith(Files.readString(csv), "predict", "--saved=" + model, "--format=csv")
                        .out())
                .isEqualTo(expected);
        Outcome written = line.runWith(LINE, "predict", "--saved=" + model, "--input=-", "--output=" + result);
        assertThat(written).isEqualTo(new Outcome(0, "", ""));
        assertThat(result).hasContent(expected.strip());
    }

    @Test
    void predictsSomeTasksOnly() throws IOException {
        Outcome outcome = line.runWith(LINE, "predict", "--saved=" + model, "--tasks=score,category");

        assertThat(new ObjectMapper().readTree(outcome.out()).fieldNames())
                .toIterable()
                .containsExactly("category", "score");
    }

    @Test
    void theInputIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("same.jsonl"), LINE);

        Outcome outcome = line.run(
                "predict",
                "--saved=" + model,
                "--input=" + file,
                "--output=" + folder.resolve(".").resolve("same.jsonl"));

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "--output names the file of --input: choose another name.\n"
                                + "\"polytask predict --help\" tells what can be said.\n"));
        assertThat(file).hasContent(LINE.strip());
    }

    @Test
    void olderPredictionsStayUntilTheNewOnesAreWhole() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), LINE + "{\n");
        Path result = Files.writeString(folder.resolve("result.jsonl"), "older");

        Outcome cut = line.run("predict", "--saved=" + model, "--input=" + bad, "--output=" + result);
        Outcome none = line.run("predict", "--saved=" + model, "--input=none.csv", "--output=" + result);

        assertThat(cut.code()).isEqualTo(1);
        assertThat(none).isEqualTo(new Outcome(1, "", "none.csv does not exist.\n"));
        assertThat(result).hasContent("older");
        assertThat(leftovers()).isEmpty();
    }

    private static List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    @Test
    void noOtherFileIsWrittenAndTheOutputKeepsItsPermissions() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Path result = Files.writeString(folder.resolve("private.jsonl"), "older");
        Files.setPosixFilePermissions(result, PosixFilePermissions.fromString("rw-------"));
        Path trap = Files.createSymbolicLink(folder.resolve("private.jsonl.new"), victim);

        assertThat(line.runWith(LINE, "predict", "--saved=" + model, "--output=" + result))
                .isEqualTo(new Outcome(0, "", ""));

        assertThat(victim).hasContent("precious");
        assertThat(trap).isSymbolicLink();
        assertThat(result).content().startsWith("{\"category\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(result)))
                .isEqualTo("rw-------");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void figuresThatCannotBeWrittenAreStillPrinted() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (Stream<Path> files = Files.list(model)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Path metrics = Files.writeString(copy.resolve("metrics.json"), "{\"another\": \"program's\"}");

        Outcome outcome = line.run("evaluate", "--saved=" + copy, "--data=" + folder.resolve("all.csv"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("The part test of the data, ").contains("category ");
        assertThat(outcome.err())
                .isEqualTo(metrics + " is not written: there is another program's file of that name; move it away.\n");
        assertThat(metrics).hasContent("{\"another\": \"program's\"}");
    }

    @Test
    void controlCharactersOfDataDoNotReachTheTerminal() {
        String escape = "{\"words\": [\"pan\"], \"price\": \"\\u001b[2J\\u009b31m\\u202e\", \"brand\": \"ACME\"}\n";

        Outcome outcome = line.runWith(escape, "predict", "--saved=" + model);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith("standard input, line 1, ")
                .contains("\\u001b[2J\\u009b31m\\u202e")
                .matches("[\\n -~]*");
    }

    @Test
    void theOutputIsAFileInADirectory() {
        Outcome directory = line.run("predict", "--saved=" + model, "--output=" + folder);
        Outcome nowhere = line.run("predict", "--saved=" + model, "--output=" + folder.resolve("no/out.jsonl"));

        assertThat(directory.code()).isEqualTo(2);
        assertThat(directory.err()).startsWith("--output names " + folder + ", which is a directory: name a file.\n");
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err())
                .startsWith("--output names " + folder.resolve("no/out.jsonl") + ", but there is no directory "
                        + folder.resolve("no") + ": make it, or name another.\n");
    }

    @Test
    void aBadLineNamesItsPlace() {
        Outcome outcome = line.runWith(
                LINE + "{\"words\": [\"pan\"], \"price\": \"cheap\", \"brand\": \"ACME\"}\n",
                "predict",
                "--saved=" + model);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith("standard input, line 2, ")
                .contains("\"cheap\"")
                .hasLineCount(1);
    }

    @Test
    void manyLinesNeedLittleMemory() throws IOException {
        int lines = 20_000;
        Outcome outcome =
                line.runWith(new RepeatedLine(LINE, lines), "predict", "--saved=" + model, "--tasks=recommended");

        assertThat(outcome.code()).isZero();
        List<Double> probabilities = outcome.out()
                .lines()
                .map(text -> Double.valueOf(text.replaceAll(".*\"probability\":([0-9.]+).*", "$1")))
                .toList();
        // The last bits of a product depend on the index of its row in the batch.
        assertThat(probabilities)
                .hasSize(lines)
                .allSatisfy(probability -> assertThat(probability).isCloseTo(probabilities.get(0), within(1e-6)));
    }

    @Test
    void refusesTasksThatTheModelWasNotTrainedFor() throws IOException {
        Path data = folder.resolve("all.csv");
        Path alone = folder.resolve("alone");
        assertThat(line.run("train", "--data=" + data, "--out=" + alone, "--tasks=score", "--epochs=1")
                        .code())
                .isZero();

        Outcome outcome = line.runWith(LINE, "predict", "--saved=" + alone, "--tasks=category");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("--tasks names \"category\", but the tasks are score.\n");
        assertThat(line.runWith(LINE, "predict", "--saved=" + alone).out()).startsWith("{\"score\":{\"value\":");
    }

    private static JsonNode metrics() throws IOException {
        return new ObjectMapper()
                .readTree(model.resolve("metrics.json").toFile())
                .path("evaluations");
    }

    /** The same line again and again. */
    private static final class RepeatedLine extends InputStream {
        private final byte[] line;
        private long left;
        private int at;

        RepeatedLine(String line, int times) {
            this.line = line.getBytes(StandardCharsets.UTF_8);
            left = (long) this.line.length * times;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            int next = line[at];
            at = (at + 1) % line.length;
            return next;
        }
    }
}
