package io.polytask.examples.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Dataset;
import java.io.IOException;
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

        Figures figures = Figures.of(model.evaluate(all), 2);
        UtterancePrediction prediction = model.predictWords(List.of("play", "hall", "of", "stars"));

        assertThat(figures.slots()).isEqualTo(100, within(1e-9));
        assertThat(figures.intents()).isEqualTo(100, within(1e-9));
        assertThat(figures.sentences()).isEqualTo(100, within(1e-9));
        assertThat(figures).hasToString("slots F1 100.00; intents 100.00; whole sentences 100.00; trained in 2 s");
        assertThat(new Figures(90, Double.NaN, Double.NaN, 10)).hasToString("slots F1 90.00; trained in 10 s");
        assertThat(prediction.intent().label()).isEqualTo("music");
        assertThat(prediction.slots().tags()).containsExactly("O", "B-song", "I-song", "I-song");
    }

    @Test
    void theMeanOfRunsIsThatOfEachFigure() {
        assertThat(Figures.mean(List.of(new Figures(90, 80, 70, 10), new Figures(92, 86, 74, 30))))
                .isEqualTo(new Figures(91, 83, 72, 20));
    }
}
