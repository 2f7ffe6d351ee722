package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.functional.Sentence.Tag;
import io.polytask.functional.small.SmallParcelModel;
import io.polytask.functional.small.SmallParcelModule;
import io.polytask.functional.small.SmallParcelTrainer;
import io.polytask.model.TrainingOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Tags of tokens, a model declared apart from its examples, the default trunk. */
class OtherModelsTest {
    @Test
    void tagsOfTokens() {
        Dataset<Sentence> sentences = sentences();

        SentenceModel model = SentenceTrainer.create().fit(sentences).model();

        Evaluation evaluation = model.evaluate(sentences);
        assertThat(evaluation.value("tags", Metric.TOKEN_ACCURACY)).isEqualTo(1.0);
        assertThat(evaluation.value("question", Metric.ACCURACY)).isEqualTo(1.0);
        assertThat(model.predictTokens(List.of("who", "met", "anna")).tags().tags())
                .containsExactly(Tag.OTHER, Tag.OTHER, Tag.NAME);
    }

    /** Two epochs, in which dropout thins outputs and states. */
    @Test
    void theSameTagsWhateverTheThreads() {
        assertThat(probabilities(2)).containsExactly(probabilities(1));
    }

    private static double[] probabilities(int threads) {
        SentenceTrainer trainer = SentenceTrainer.create();
        TrainingOptions options = trainer.options().toBuilder()
                .epochs(2)
                .batchSize(60)
                .threads(threads)
                .build();
        SentenceModel model = trainer.with(options).fit(sentences()).model();
        return sentences().stream()
                .mapToDouble(sentence -> model.predict(sentence).question().probability())
                .toArray();
    }

    private static Dataset<Sentence> sentences() {
        SplittableRandom random = new SplittableRandom(5);
        List<String> names = List.of("anna", "otto", "eve");
        List<String> others = List.of("met", "saw", "the", "dog");
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean question = random.nextBoolean();
            List<String> tokens = new ArrayList<>(List.of(question ? "who" : "then"));
            List<Tag> tags = new ArrayList<>(List.of(Tag.OTHER));
            for (int j = random.nextInt(5); j >= 0; j--) {
                boolean name = random.nextBoolean();
                tokens.add(name ? names.get(random.nextInt(3)) : others.get(random.nextInt(4)));
                tags.add(name ? Tag.NAME : Tag.OTHER);
            }
            sentences.add(new Sentence(tokens, i % 5 == 0 ? null : tags, question));
        }
        return Dataset.of(sentences);
    }

    @Test
    void twoModelsOfOneClassInOneInjector() {
        Injector injector = Guice.createInjector(new ParcelModule(), new SmallParcelModule());
        SmallParcelTrainer small = injector.getInstance(SmallParcelTrainer.class);
        ParcelTrainer large = injector.getInstance(ParcelTrainer.class);

        SmallParcelModel model = small.fit(Parcels.of(240, 1)).model();

        assertThat(large.options().seed()).isEqualTo(1);
        assertThat(small.options().seed()).isEqualTo(7);
        Evaluation evaluation = model.evaluate(Parcels.of(80, 2));
        assertThat(evaluation.value("content", Metric.ACCURACY)).isEqualTo(1.0);
        assertThat(evaluation.value("marks", Metric.MICRO_F1)).isEqualTo(1.0);
        // 10 words and the unknown one; 2 sizes and the unknown one; a dense layer; five heads.
        assertThat(model.parameterCount())
                .isEqualTo(11 * 8 + 3 * 4 + (13 * 12 + 12) + 13 * 3 + 13 + 13 + 13 * 2 + 9 * 3);
    }

    @Test
    void theDefaultTrunk() {
        Dataset<Note> notes = Dataset.of(List.of(
                new Note("now!", true),
                new Note("at once!", true),
                new Note("some day", false),
                new Note("later", false)));

        NoteModel model = NoteTrainer.create().fit(notes).model();

        assertThat(model.evaluate(notes).value("urgent", Metric.ACCURACY)).isEqualTo(1.0);
        assertThat(model.predict("now, now!").urgent().value()).isTrue();
    }
}
