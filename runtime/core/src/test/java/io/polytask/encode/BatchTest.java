package io.polytask.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import io.polytask.api.Tokenization;
import io.polytask.text.Tokenizers;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchTest {
    record Note(
            @Nullable List<String> words,
            double price,
            @Nullable String brand,
            float @Nullable [] point,
            @Nullable String kind,
            @Nullable Boolean good,
            double score,
            @Nullable Set<String> topics,
            @Nullable List<String> tags) {}

    private static final List<Note> NOTES = List.of(
            new Note(List.of("a", "b"), 1, "x", new float[] {1, 2}, "k", true, 10, Set.of("s", "t"), List.of("O", "B")),
            new Note(List.of("b", "b", "c", "d"), 3, "y", null, null, null, Double.NaN, null, null),
            new Note(List.of(), Double.NaN, null, new float[] {3, 4}, "l", false, 20, Set.of(), List.of()));

    private static final class NoteBatch extends Batch<Note> {
        final TextColumn words;
        final NumericColumn price;
        final CategoryColumn<String> brand;
        final TensorColumn point;
        final ClassColumn<String> kind;
        final BinaryColumn good;
        final RegressionColumn score;
        final LabelSetColumn<String> topics;
        final TagColumn<String> tags;

        NoteBatch(Encoders encoders) {
            words = feature(new TextColumn(encoders.words));
            price = feature(new NumericColumn(encoders.price));
            brand = feature(new CategoryColumn<>(encoders.brand));
            point = feature(new TensorColumn(encoders.point));
            kind = label(new ClassColumn<>(encoders.kind));
            good = label(new BinaryColumn(encoders.good));
            score = label(new RegressionColumn(encoders.score));
            topics = label(new LabelSetColumn<>(encoders.topics));
            tags = label(new TagColumn<>(encoders.tags, words));
        }

        @Override
        protected void features(Note note) {
            words.add(note.words());
            price.add(note.price());
            brand.add(note.brand());
            point.add(note.point());
        }

        @Override
        protected void labels(Note note) {
            kind.add(note.kind());
            good.add(note.good());
            score.add(note.score());
            topics.add(note.topics());
            tags.add(note.tags());
        }
    }

    private static final class Encoders {
        final TextEncoder words =
                TextEncoder.of("words", Tokenizers.standard().get(Tokenization.WHITESPACE), 3, 100, 1, 1, 10);
        final NumericEncoder price = new NumericEncoder("price", true);
        final CategoryEncoder<String> brand = CategoryEncoder.learned("brand", 1);
        final TensorEncoder point = new TensorEncoder("point", 2);
        final ClassEncoder<String> kind = ClassEncoder.learned("kind");
        final BinaryEncoder good = new BinaryEncoder("good");
        final RegressionEncoder score = new RegressionEncoder("score");
        final LabelSetEncoder<String> topics = LabelSetEncoder.learned("topics");
        final TagEncoder<String> tags = TagEncoder.learned("tags");

        Encoders fit(List<Note> notes) {
            for (Note note : notes) {
                words.observe(note.words());
                price.observe(note.price());
                brand.observe(note.brand());
                point.observe(note.point());
                kind.observe(note.kind());
                good.observe(note.good());
                score.observe(note.score());
                topics.observe(note.topics());
                tags.observe(note.tags());
            }
            for (Encoder encoder : List.of(words, price, brand, point, kind, good, score, topics, tags)) {
                encoder.finish();
            }
            return this;
        }
    }

    private NoteBatch data;
    private NoteBatch part;

    @BeforeEach
    void encode() {
        Encoders encoders = new Encoders().fit(NOTES);
        data = new NoteBatch(encoders);
        NOTES.forEach(data::add);
        part = new NoteBatch(encoders);
    }

    private static List<Integer> ids(TextColumn column, int row) {
        return IntStream.range(
                        column.tokens().segments().start(row),
                        column.tokens().segments().end(row))
                .mapToObj(column.tokens()::id)
                .toList();
    }

    @Test
    void examplesBecomeNumbers() {
        assertThat(data.size()).isEqualTo(3);
        // b (3 times), a, c: d is cut off, so it has no id
        assertThat(ids(data.words, 0)).containsExactly(2, 1);
        assertThat(ids(data.words, 1)).containsExactly(1, 1, 3);
        assertThat(ids(data.words, 2)).isEmpty();
        assertThat(data.price.values().values().toArray()).containsExactly(-1, 0, 1, 0, 0, 1);
        assertThat(IntStream.range(0, 3).map(data.brand.indices()::get)).containsExactly(1, 2, 0);
        assertThat(data.point.values().values().toArray()).containsExactly(1, 2, 0, 0, 3, 4);
    }

    @Test
    void labelsBecomeTargets() {
        assertThat(Arrays.copyOf(data.kind.indices(), 3)).containsExactly(0, -1, 1);
        assertThat(Arrays.copyOf(data.good.targets(), 3)).containsExactly(1, Float.NaN, 0);
        assertThat(Arrays.copyOf(data.score.targets(), 3)).containsExactly(-1, Float.NaN, 1);
        assertThat(Arrays.copyOf(data.topics.targets(), 6)).containsExactly(1, 1, Float.NaN, Float.NaN, 0, 0);
        assertThat(Arrays.copyOf(data.tags.indices(), 5)).containsExactly(1, 0, -1, -1, -1);
    }

    @Test
    void lengthIsThatOfTheLongestText() {
        assertThat(IntStream.range(0, 3).map(data::length)).containsExactly(2, 3, 0);
    }

    @Test
    void someRowsAreGathered() {
        part.gather(data, new int[] {0, 2, 1, 0}, 1, 4);
        assertThat(part.size()).isEqualTo(3);
        assertThat(ids(part.words, 0)).isEmpty();
        assertThat(ids(part.words, 1)).containsExactly(1, 1, 3);
        assertThat(ids(part.words, 2)).containsExactly(2, 1);
        assertThat(part.price.values().values().toArray()).containsExactly(0, 1, 1, 0, -1, 0);
        assertThat(Arrays.copyOf(part.kind.indices(), 3)).containsExactly(1, -1, 0);
        assertThat(Arrays.copyOf(part.topics.targets(), 6)).containsExactly(0, 0, Float.NaN, Float.NaN, 1, 1);
        assertThat(Arrays.copyOf(part.tags.indices(), 5)).containsExactly(-1, -1, -1, 1, 0);
        assertThat(part.tags.segments().length(1)).isEqualTo(3);
        part.gather(data, new int[] {1}, 0, 1);
        assertThat(part.size()).isEqualTo(1);
        assertThat(part.price.values().values().toArray()).containsExactly(1, 0);
    }

    @Test
    void unlabelledExamplesHaveNoLabels() {
        part.addUnlabelled(NOTES.get(0));
        part.addUnlabelled(NOTES.get(1));
        assertThat(part.size()).isEqualTo(2);
        assertThat(Arrays.copyOf(part.kind.indices(), 2)).containsOnly(LabelColumn.MISSING);
        assertThat(Arrays.copyOf(part.good.targets(), 2)).containsOnly(Float.NaN);
        assertThat(Arrays.copyOf(part.score.targets(), 2)).containsOnly(Float.NaN);
        assertThat(Arrays.copyOf(part.topics.targets(), 4)).containsOnly(Float.NaN);
        assertThat(Arrays.copyOf(part.tags.indices(), 5)).containsOnly(LabelColumn.MISSING);
        assertThat(part.tags.segments().total()).isEqualTo(5);
        part.clear();
        assertThat(part.size()).isZero();
    }

    @Test
    void unknownLabelsAreToldFromMissingOnes() {
        part.add(new Note(List.of("new"), 1, "new", null, "new", null, 0, Set.of("new"), List.of("new")));
        assertThat(ids(part.words, 0)).containsExactly(0);
        assertThat(part.brand.indices().get(0)).isZero();
        assertThat(part.kind.indices()[0]).isEqualTo(LabelColumn.UNKNOWN);
        assertThat(Arrays.copyOf(part.topics.targets(), 2)).containsExactly(0, 0);
        assertThat(part.tags.indices()[0]).isEqualTo(LabelColumn.UNKNOWN);
    }

    @Test
    void tagsMustBeAsManyAsTokens() {
        Note note = new Note(List.of("a", "b", "c", "d"), 1, null, null, null, null, 0, null, List.of("O", "O", "O"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.add(note))
                .withMessage(
                        "Example 1: The label \"tags\" has 3 tags, but the text \"words\" has 4 tokens: give one tag a token.");
    }

    @Test
    void ngramsHaveNoTags() {
        TextEncoder text = TextEncoder.of("text", Tokenizers.standard().get(Tokenization.WORDS), 3, 100, 1, 2, 10);
        text.finish();
        TagEncoder<String> tags = TagEncoder.learned("tags");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TagColumn<>(tags, new TextColumn(text)))
                .withMessage(
                        "The task \"tags\" tags the tokens of \"text\", whose n-grams have no tags: set ngrams = 1.");
    }

    @Test
    void tokensAreFollowedByTheirNgrams() {
        TextEncoder encoder = TextEncoder.of("text", Tokenizers.standard().get(Tokenization.WORDS), 4, 100, 1, 2, 1);
        encoder.observe("a b c");
        encoder.finish();
        TextColumn column = new TextColumn(encoder);
        column.add("a b c");
        column.add("a z");
        // with one bucket for all n-grams: a, that of the beginning and a, b, ab and no more
        assertThat(ids(column, 0)).containsExactly(1, 3, 2, 3);
        assertThat(ids(column, 1)).containsExactly(1, 3, 0, 3);
    }

    @Test
    void aWarmBatchAllocatesNothing() {
        int[] rows = {2, 0, 1, 1, 0};
        gather(rows, 20_000);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        gather(rows, 1000);
        // What the measurement itself takes, and not one object a step.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(4096);
    }

    private void gather(int[] rows, int times) {
        for (int i = 0; i < times; i++) {
            part.gather(data, rows, i % 3, 5);
            part.price.values();
            part.point.values();
        }
    }

    @Test
    void fingerprintsTellDataApart() {
        part.gather(data, new int[] {0, 1, 2}, 0, 3);
        assertThat(part.fingerprint()).isEqualTo(data.fingerprint()).hasSize(64);
        part.gather(data, new int[] {0, 2, 1}, 0, 3);
        assertThat(part.fingerprint()).isNotEqualTo(data.fingerprint());
    }
}
