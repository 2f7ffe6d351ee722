package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.multibindings.Multibinder;
import io.polytask.api.Dataset;
import io.polytask.data.PretrainedVectors;
import io.polytask.encode.Coverage;
import io.polytask.functional.Names.Gender;
import io.polytask.functional.Sentence.Tag;
import io.polytask.tensor.MatrixView;
import io.polytask.training.TrainingListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model knows of words: their spelling, and vectors that were learned elsewhere. */
class WordsTest {
    private static final List<String> TRAINED = List.of("anna", "otto", "met", "saw");

    @TempDir
    Path directory;

    @Test
    void unknownWordsAreToldByTheirSpelling() throws IOException {
        Dataset<Names> names = names(1, 200);

        NamesModel model = NamesTrainer.create().fit(names).model();

        model.save(directory.resolve("saved"));
        NamesModel loaded = NamesModel.load(directory.resolve("saved"));
        int right = 0;
        int all = 0;
        for (Names unseen : names(2, 50)) {
            List<Gender> genders = model.predict(unseen).genders().tags();
            assertThat(loaded.predict(unseen).genders())
                    .isEqualTo(model.predict(unseen).genders());
            for (int i = 0; i < genders.size(); i++) {
                all++;
                right += genders.get(i) == unseen.genders().get(i) ? 1 : 0;
            }
        }
        assertThat(right / (double) all).isGreaterThan(0.97);
        assertThat(NamesTrainer.create()
                        .fit(names)
                        .model()
                        .predict(names.examples().get(0)))
                .isEqualTo(model.predict(names.examples().get(0)));
    }

    private static Dataset<Names> names(int seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Names> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = new ArrayList<>();
            List<Gender> genders = new ArrayList<>();
            for (int j = random.nextInt(4); j >= 0; j--) {
                boolean feminine = random.nextBoolean();
                words.add(random.ints(random.nextInt(2, 7), 'a', 'k')
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        + (feminine ? "ra" : "rus"));
                genders.add(feminine ? Gender.FEMININE : Gender.MASCULINE);
            }
            names.add(new Names(words, genders));
        }
        return Dataset.of(names);
    }

    @Test
    void wordsOfPretrainedVectorsAloneAreKnown() throws IOException {
        Path file = vectors();
        List<Coverage> told = new ArrayList<>();

        SentenceModel model = Guice.createInjector(new SentenceModule(), new AbstractModule() {
                    @Override
                    protected void configure() {
                        Multibinder.newSetBinder(binder(), SentenceModule.key(PretrainedVectors.class))
                                .addBinding()
                                .toInstance(PretrainedVectors.frozen("words", file));
                        Multibinder.newSetBinder(binder(), SentenceModule.key(TrainingListener.class))
                                .addBinding()
                                .toInstance(new TrainingListener() {
                                    @Override
                                    public void onVectors(Coverage event) {
                                        told.add(event);
                                    }
                                });
                    }
                })
                .getInstance(SentenceTrainer.class)
                .fit(sentences())
                .model();

        assertThat(told.toString())
                .isEqualTo(
                        "[words: 4 of 5 words (80.0 %) have vectors in vectors.txt, which stay as they are; 1 do not, "
                                + "and 3 words more are known from there.]");
        assertThat(model.predictTokens(List.of("eve", "heard", "Eve")).tags().tags())
                .containsExactly(Tag.NAME, Tag.OTHER, Tag.NAME);
        assertThat(row(model, "anna")).containsExactly(vector(true, 0));
        assertThat(row(model, "oddity")[0]).isNotZero();
        model.save(directory.resolve("saved"));
        assertThat(SentenceModel.load(directory.resolve("saved"))
                        .predictTokens(List.of("eve", "heard"))
                        .tags())
                .isEqualTo(model.predictTokens(List.of("eve", "heard")).tags());
    }

    @Test
    void tunedVectorsAreLearnedFurther() throws IOException {
        SentenceModel model = SentenceTrainer.create()
                .with(PretrainedVectors.tuned("words", vectors()))
                .fit(sentences())
                .model();

        assertThat(row(model, "anna")).isNotEqualTo(vector(true, 0));
        assertThat(row(model, "eve")).containsExactly(vector(true, 4));
    }

    @Test
    void vectorsAreForTheEmbeddingsOfTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SentenceTrainer.create()
                        .with(PretrainedVectors.tuned("word", directory))
                        .fit(sentences()))
                .withMessage(
                        "There are vectors for \"word\", but Sentence's EMBEDDING layers that read texts are words. "
                                + "Did you mean \"words\"?");
    }

    private static float[] row(SentenceModel model, String word) {
        SentenceEncoding encoding = (SentenceEncoding) model.trained().encoding();
        MatrixView table = model.trained().parameters().specs().stream()
                .filter(spec -> spec.name().equals("words.table"))
                .map(model.trained().parameters()::values)
                .findFirst()
                .orElseThrow();
        float[] row = new float[16];
        table.read(encoding.tokens.vocabulary().id(word), 1, row);
        return row;
    }

    /** Names lie here, other words there. */
    private static float[] vector(boolean name, int number) {
        float[] vector = new float[16];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (name ? 0.5f : -0.5f) + 0.001f * ((number + 3 * i) % 7);
        }
        return vector;
    }

    private Path vectors() throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> words = List.of("anna", "otto", "met", "saw", "eve", "heard", "lost");
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i));
            for (float value : vector(i < 2 || i == 4, i)) {
                text.append(String.format(Locale.ROOT, " %s", value));
            }
            text.append('\n');
        }
        return Files.writeString(directory.resolve("vectors.txt"), text);
    }

    private static Dataset<Sentence> sentences() {
        SplittableRandom random = new SplittableRandom(5);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> tokens = new ArrayList<>(List.of("oddity"));
            List<Tag> tags = new ArrayList<>(List.of(Tag.OTHER));
            for (int j = random.nextInt(5); j >= 0; j--) {
                int word = random.nextInt(4);
                tokens.add(TRAINED.get(word));
                tags.add(word < 2 ? Tag.NAME : Tag.OTHER);
            }
            sentences.add(new Sentence(tokens, tags, i % 2 == 0));
        }
        return Dataset.of(sentences);
    }
}
