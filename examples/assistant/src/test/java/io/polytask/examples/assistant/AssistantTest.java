package io.polytask.examples.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.evaluation.WholeExamples;
import io.polytask.examples.common.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model of the example on a few sentences of its own. */
class AssistantTest {
    private static final List<String> ROOMS = List.of("kitchen", "cellar", "living room", "hall");
    private static final List<String> SONGS = List.of("moonlight", "summer rain", "old river road", "hall of stars");

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> words = new ArrayList<>();
    private final List<String> slots = new ArrayList<>();
    private final List<String> intents = new ArrayList<>();

    private void add(String intent, String before, String type, String value, String after) {
        String[] inside = value.split(" ");
        words.add((before + " " + value + " " + after).strip());
        slots.add(("O ".repeat(before.split(" ").length) + "B-" + type + (" I-" + type).repeat(inside.length - 1)
                        + (after.isEmpty() ? "" : " O".repeat(after.split(" ").length)))
                .strip());
        intents.add(intent);
    }

    private Dataset<Utterance> read() throws IOException {
        for (String room : ROOMS) {
            add("light", "switch on the light in the", "room", room, "");
            add("light", "make the", "room", room, "brighter please");
        }
        for (String song : SONGS) {
            add("music", "play", "song", song, "");
            add("music", "i want to hear", "song", song, "now");
        }
        Files.write(directory.resolve("seq.in"), words);
        Files.write(directory.resolve("seq.out"), slots);
        Files.write(directory.resolve("label"), intents);
        return new UtteranceReader().read(directory);
    }

    @Test
    void readsAlignedFiles() throws IOException {
        assertThat(read().examples().get(4))
                .isEqualTo(new Utterance(
                        List.of("switch", "on", "the", "light", "in", "the", "living", "room"),
                        "light",
                        List.of("O", "O", "O", "O", "O", "O", "B-room", "I-room")));
    }

    @Test
    void learnsIntentsAndSlotsTogether() throws IOException {
        Dataset<Utterance> all = read();
        UtteranceTrainer declared = UtteranceTrainer.create();
        UtteranceModel model = declared.with(declared.options().toBuilder()
                        .epochs(60)
                        .batchSize(4)
                        .seed(1)
                        .build())
                .fit(all)
                .model();

        Evaluation evaluation = model.evaluate(all);
        UtterancePrediction prediction = model.predictWords(List.of("play", "hall", "of", "stars"));

        assertThat(evaluation.value("slots", Metric.SPAN_F1)).isEqualTo(1, within(1e-9));
        assertThat(evaluation.value("intent", Metric.ACCURACY)).isEqualTo(1, within(1e-9));
        assertThat(evaluation.wholeExamples()).contains(new WholeExamples(16, 1));
        assertThat(prediction.intent().label()).isEqualTo("music");
        assertThat(prediction.slots().tags()).containsExactly("O", "B-song", "I-song", "I-song");
    }

    @Test
    void oneTaskIsTrainedAndMeasured() throws IOException {
        writeParts();
        assertThat(run("--data", directory.toString(), "--only", "slots", "--epochs", "2", "--seeds", "2"))
                .isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).isEqualTo("slots alone, seed 1:");
        assertThat(lines.get(1)).startsWith("slots       92 labels  ").contains("span_f1 0.");
        assertThat(lines.get(2)).isEqualTo("slots alone, seed 2:");
        assertThat(lines.get(4)).matches("slots alone, mean of 2, \\d+ s each:");
    }

    @Test
    void wrongDataAndOptionsAreTold() throws IOException {
        assertThat(run("--data", directory.toString())).isEqualTo(2);
        writeParts();
        assertThat(run("--data", directory.toString(), "--epochs", "many")).isEqualTo(2);
        assertThat(run("--data", directory.toString(), "--only", "slot")).isEqualTo(2);
        Files.writeString(directory.resolve("valid").resolve("label"), "light\n");
        assertThat(run("--data", directory.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .contains(
                        directory + " has no " + Path.of("train", "seq.in") + ".",
                        "Invalid value for option '--epochs': 'many' is not a whole number of at least 1",
                        "Invalid value for option '--only': expected one of [together, alone, INTENT, SLOTS] "
                                + "(case-insensitive) but was 'slot'")
                .hasSize(10);
    }

    /** The same sentences to learn from, to validate and to test. */
    private void writeParts() throws IOException {
        read();
        for (String part : List.of("train", "valid", "test")) {
            Files.createDirectory(directory.resolve(part));
            for (String file : List.of("seq.in", "seq.out", "label")) {
                Files.copy(directory.resolve(file), directory.resolve(part).resolve(file));
            }
        }
    }

    private int run(String... arguments) {
        return Program.of(new Assistant())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
