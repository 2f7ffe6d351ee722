package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Dataset;
import io.polytask.api.Ranked;
import io.polytask.api.Span;
import io.polytask.data.BadDataException;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.functional.Notice.Entity;
import io.polytask.model.TrainingOptions;
import io.polytask.training.TrainingListener;
import io.polytask.training.TrainingSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spans and tags from end to end. */
class NoticeModelTest {
    private static NoticeModel model;

    @TempDir
    private Path directory;

    @BeforeAll
    static void train() {
        model = NoticeTrainer.create().fit(notices(80, 1)).model();
    }

    private static Dataset<Notice> notices(int count, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> persons = List.of("Anna", "Otto Maier", "Eve");
        List<String> places = List.of("Bonn", "New York", "Ulm");
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            List<Span<Entity>> spans = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            for (int part = random.nextInt(3); part >= 0; part--) {
                text.append(text.isEmpty() ? "then, " : " and ");
                tags.add("O");
                boolean person = random.nextBoolean();
                String name = (person ? persons : places).get(random.nextInt(3));
                Entity type = person ? Entity.PERSON : Entity.PLACE;
                spans.add(new Span<>(type, text.length(), text.length() + name.length()));
                text.append(name);
                tags.add("B-" + type);
                if (name.contains(" ")) {
                    tags.add("I-" + type);
                }
            }
            List<String> tokens = List.of(text.toString().replace(",", "").split(" "));
            boolean labelled = i % 5 > 0;
            notices.add(new Notice(
                    text.toString(), tokens, labelled ? spans : null, spans, labelled ? tags : null, spans.size() > 1));
        }
        return Dataset.of(notices);
    }

    @Test
    void spansAreCharactersOfTheTextAsItWasGiven() {
        String text = "then, Otto Maier and New York";
        NoticePrediction prediction = model.predict(text, List.of("then", "Otto", "Maier", "and", "New", "York"));

        Span<Entity> person = new Span<>(Entity.PERSON, 6, 16);
        Span<Entity> place = new Span<>(Entity.PLACE, 21, 29);
        assertThat(prediction.entities().spans()).containsExactly(person, place);
        assertThat(prediction.softly().spans()).containsExactly(person, place);
        assertThat(prediction.tags().tags()).containsExactly("O", "B-PERSON", "I-PERSON", "O", "B-PLACE", "I-PLACE");
        assertThat(text.substring(person.start(), person.end())).isEqualTo("Otto Maier");
        assertThat(prediction.entities().probability(person)).isBetween(0.9, 1.0);
        assertThat(prediction.entities().probability(new Span<>(Entity.PLACE, 6, 16)))
                .isBetween(0.0, 0.1);
        assertThat(prediction.entities().probability(new Span<>(Entity.PERSON, 7, 16)))
                .isZero();
        assertThatThrownBy(() -> prediction.tags().best(100_001))
                .hasMessage("The 100001 best sequences are asked for, but it must be at least 1 and at most 100000.");
        assertThatThrownBy(() -> prediction.entities().best(0))
                .hasMessage("The 0 best sets are asked for, but it must be at least 1 and at most 100000.");
        List<Ranked<List<Span<Entity>>>> best = prediction.entities().best(3);
        assertThat(best).hasSize(3);
        assertThat(best.get(0).value()).isEqualTo(prediction.entities().spans());
        assertThat(best.get(0).probability()).isGreaterThan(best.get(1).probability());
        assertThat(best.get(0).probability())
                .isLessThanOrEqualTo(prediction.entities().probability(person) + 1e-9);
    }

    @Test
    void aTextWithoutTokensHasNoSpans() {
        NoticePrediction prediction = model.predict("", List.of());
        assertThat(prediction.entities().spans()).isEmpty();
        assertThat(prediction.tags().tags()).isEmpty();
        assertThat(prediction.tags().tokens()).isEmpty();
        assertThat(prediction.entities().best(2)).containsExactly(new Ranked<>(List.of(), 1));
    }

    @Test
    void spansAreMeasuredAsConllevalDoes() {
        Evaluation evaluation = model.evaluate(notices(60, 2));
        for (String task : List.of("entities", "softly", "tags")) {
            assertThat(evaluation.task(task).main()).isEqualTo(Metric.SPAN_F1);
            assertThat(evaluation.value(task, Metric.SPAN_F1)).isEqualTo(1.0);
        }
        assertThat(evaluation.value("entities", Metric.LOST_SPANS)).isZero();
        assertThat(evaluation.task("entities").scheme()).isEmpty();
        assertThat(evaluation.task("tags").scheme()).contains("BIO (IOB2)");
        assertThat(evaluation.wholeExamples().orElseThrow().examples()).isEqualTo(48);
        assertThat(evaluation.wholeExamples().orElseThrow().accuracy()).isEqualTo(1.0);
    }

    @Test
    void spansThatNoTagsCanHaveAreCountedAndMissed() {
        Span<Entity> place = new Span<>(Entity.PLACE, 21, 29);
        Span<Entity> nested = new Span<>(Entity.PLACE, 25, 29);
        Span<Entity> inside = new Span<>(Entity.PERSON, 7, 16);
        Notice notice = new Notice(
                "then, Otto Maier and New York",
                List.of(),
                List.of(nested, place, place, inside),
                List.of(),
                null,
                null);
        Evaluation evaluation = model.evaluate(Dataset.of(List.of(notice)));
        assertThat(evaluation.value("entities", Metric.LOST_SPANS)).isEqualTo(2);
        assertThat(evaluation.value("entities", Metric.SPAN_RECALL)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(evaluation.value("entities", Metric.SPAN_PRECISION)).isEqualTo(0.5);
        assertThat(evaluation.task("entities").types().stream().map(type -> type.type() + " " + type.spans()))
                .containsExactly("PERSON 1", "PLACE 2");
        assertThat(evaluation.wholeExamples()).isEmpty();
    }

    @Test
    void aSpanBeyondTheTextIsRefused() {
        Notice notice = new Notice("then", List.of(), List.of(new Span<>(Entity.PLACE, 2, 5)), null, null, null);
        assertThatThrownBy(() -> model.evaluate(Dataset.of(List.of(notice))))
                .hasMessage(
                        "Example 1: The label \"entities\" has the span PLACE 2-5, but the text \"text\" ends at 4.");
    }

    @Test
    void savedAndLoadedItIsTheSame() throws IOException {
        model.save(directory.resolve("model"));
        NoticeModel loaded = NoticeModel.load(directory.resolve("model"));
        String text = "then, Eve and Ulm";
        assertThat(loaded.predict(text, List.of("then", "Eve"))).isEqualTo(model.predict(text, List.of("then", "Eve")));
    }

    @Test
    void spansInFiles() throws IOException {
        List<Notice> lines = read(
                "a.jsonl",
                "{\"text\": \"Bonn, Ulm\", \"tokens\": [], \"entities\": [{\"type\": \"PLACE\", \"start\": 0, \"end\": 4}]}",
                "{\"text\": \"Bonn, Ulm\", \"tokens\": [], \"entities\": {\"place\": {\"Bonn\": [[0, 3]], \"Ulm\": [[6, 8]]}}}",
                "{\"text\": \"Bonn, Ulm\", \"tokens\": [], \"entities\": {}}",
                "{\"text\": \"Bonn, Ulm\", \"tokens\": []}");
        Span<Entity> bonn = new Span<>(Entity.PLACE, 0, 4);
        Span<Entity> ulm = new Span<>(Entity.PLACE, 6, 9);
        assertThat(lines.stream().map(Notice::entities))
                .containsExactly(List.of(bonn), List.of(bonn, ulm), List.of(), null);
        assertThat(
                        read("a.csv", "text,tokens,entities", "\"Bonn, Ulm\",x,PLACE:0-4|PLACE:6-9", "x,x,|", "x,x,")
                                .stream()
                                .map(Notice::entities))
                .containsExactly(List.of(bonn, ulm), List.of(), null);
    }

    @Test
    void badSpansInFilesAreTold() {
        assertThatThrownBy(() -> read("a.csv", "text,tokens,entities", "Ulm!,x,PLACE:0-4", "Ulm,x,PLACE:0-4"))
                .hasMessage(
                        "a.csv, line 3, column \"entities\": the span PLACE 0-4 ends behind the text \"text\", which"
                                + " ends at 3.");
        assertThatThrownBy(() -> read("a.csv", "text,tokens,entities", "x,x,PLACE 0-4"))
                .isInstanceOf(BadDataException.class)
                .hasMessage(
                        "a.csv, line 2, column \"entities\": \"PLACE 0-4\" is no span: write its type, start and end"
                                + " as in PLACE:3-5, spans between |.");
        assertThatThrownBy(() -> read("a.csv", "text,tokens,entities", "Ulm!,x,PLAICE:0-4"))
                .hasMessage(
                        "a.csv, line 2, column \"entities\": \"PLAICE\" is none of \"PERSON\" and \"PLACE\". Did you"
                                + " mean \"PLACE\"?");
        assertThatThrownBy(() -> read("a.csv", "text,tokens,entities", "Ulm!,x,PLACE:4-4"))
                .hasMessage("a.csv, line 2, column \"entities\": The span PLACE goes from 4 to 4, but must begin at 0"
                        + " or later, and end after it begins: the end is the offset after the last one.");
        assertThatThrownBy(() -> read(
                        "a.jsonl",
                        "{\"text\": \"Ulm\", \"tokens\": [], \"entities\": {\"PLACE\": {\"Ulm\": [[0, 3]]}}}"))
                .hasMessage("a.jsonl, line 1, property \"entities\": [0,3] takes 4 characters, but \"Ulm\" has 3: the"
                        + " second number is the offset of the last one.");
        assertThatThrownBy(() -> read("a.jsonl", "{\"text\": \"Ulm\", \"tokens\": [], \"entities\": [[0, 3]]}"))
                .hasMessage("a.jsonl, line 1, property \"entities\": [0,3] is no span: write {\"type\": \"PLACE\","
                        + " \"start\": 3, \"end\": 5}.");
    }

    @Test
    void spansOfTokensAreBioTagsInColumns() throws IOException {
        Path file = directory.resolve("a.conll");
        Files.writeString(file, "Otto\tB-PERSON\nMaier\tI-PERSON\nin\tO\nUlm\tI-PLACE\n");
        Dataset<Quote> quotes = new QuoteReader().read(file);
        Span<Entity> person = new Span<>(Entity.PERSON, 0, 2);
        Span<Entity> place = new Span<>(Entity.PLACE, 3, 4);
        assertThat(quotes).containsExactly(new Quote(List.of("Otto", "Maier", "in", "Ulm"), List.of(person, place)));

        QuoteModel trained = QuoteTrainer.create().fit(quotes).model();

        // The last token is beyond the limit of the text.
        assertThat(trained.evaluate(quotes).value("names", Metric.LOST_SPANS)).isEqualTo(1);
        assertThat(trained.predictTokens(List.of("Otto", "Maier")).names().probability(person))
                .isBetween(0.1, 1.0);

        for (String tags : List.of(
                "B-PERSON L-PERSON O U-PLACE",
                "B-PERSON E-PERSON O S-PLACE",
                "I-PERSON I-PERSON O I-PLACE",
                "PERSON-B PERSON-I O PLACE-B")) {
            String[] tag = tags.split(" ");
            Files.writeString(
                    file, "Otto\t" + tag[0] + "\nMaier\t" + tag[1] + "\nin\t" + tag[2] + "\nUlm\t" + tag[3] + "\n");
            assertThat(new QuoteReader().read(file)).containsExactlyElementsOf(quotes);
        }

        Files.writeString(file, "Otto\tB-PERSON\nMaier\tperson\n");
        assertThatThrownBy(() -> new QuoteReader().read(file))
                .hasMessage(
                        "a.conll, line 2, column \"names\": \"person\" is no tag of spans: write O, B-PLACE, I-PLACE.");
    }

    private List<Notice> read(String name, String... lines) throws IOException {
        Path file = directory.resolve(name);
        Files.write(file, List.of(lines));
        return new NoticeReader().read(file).stream().toList();
    }

    /** A stream is longer than its windows: what is lost is told when all of it has been seen. */
    @Test
    void countsTheSpansThatCannotBeLearned() {
        List<Span<Entity>> nested = List.of(new Span<>(Entity.PLACE, 3, 11), new Span<>(Entity.PERSON, 7, 11));
        Notice notice = new Notice("in New York", List.of("in"), nested, List.of(), List.of("O"), false);
        List<Notice> notices = Collections.nCopies(33_000, notice);

        assertThat(told(Dataset.of(notices)))
                .containsExactly(
                        "The label \"entities\" has 33000 spans that cannot be learned: they overlap others, begin"
                                + " or end inside a token, or lie beyond the text's maxTokens.")
                .isEqualTo(told(Dataset.ofStream(notices::stream, Notice::text)));
    }

    private static List<String> told(Dataset<Notice> notices) {
        List<String> told = new ArrayList<>();
        TrainingOptions options = NoticeTrainer.create().options().toBuilder()
                .epochs(2)
                .batchSize(3000)
                .build();
        new NoticeTrainer(TrainingSetup.of(options).withListener(new TrainingListener() {
                    @Override
                    public void onStart(Started event) {
                        told.addAll(event.notes());
                    }

                    @Override
                    public void onNotes(List<String> notes) {
                        told.addAll(notes);
                    }
                }))
                .only(Set.of(NoticeTask.SEVERAL, NoticeTask.ENTITIES))
                .fit(notices);
        return told;
    }
}
