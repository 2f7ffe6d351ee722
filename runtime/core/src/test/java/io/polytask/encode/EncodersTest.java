package io.polytask.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.api.Tokenization;
import io.polytask.text.Tokenizers;
import io.polytask.text.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EncodersTest {
    enum Color {
        RED,
        GREEN,
        BLUE
    }

    private static TextEncoder text(int maxTokens, int vocabulary, int minCount, int ngrams) {
        return TextEncoder.of(
                "text", Tokenizers.standard().get(Tokenization.WORDS), maxTokens, vocabulary, minCount, ngrams, 50);
    }

    @Test
    void textLearnsAVocabulary() {
        TextEncoder encoder = text(10, 2, 1, 1);
        encoder.observe("b a b");
        encoder.observe(List.of("c", "a", "b"));
        encoder.observe((String) null);
        encoder.observe((List<String>) null);
        encoder.finish();
        assertThat(encoder.vocabulary().tokens()).containsExactly("b", "a");
        assertThat(encoder.rows()).isEqualTo(3);
    }

    @Test
    void ngramsTakeTheRowsBehindTheVocabulary() {
        TextEncoder encoder = text(10, 100, 1, 2);
        encoder.observe("a b");
        encoder.finish();
        assertThat(encoder.rows()).isEqualTo(3 + 50);
    }

    @Test
    void whatIsCutOffDoesNotEnterTheVocabulary() {
        TextEncoder plain = text(3, 100, 1, 1);
        plain.observe("a b c d");
        plain.finish();
        assertThat(plain.vocabulary().tokens()).containsExactly("a", "b", "c");
        TextEncoder bigrams = text(4, 100, 1, 2);
        bigrams.observe("a b c d");
        bigrams.finish();
        // a, that of the beginning and a, b, ab
        assertThat(bigrams.vocabulary().tokens()).containsExactly("a", "b");
    }

    @Test
    void rareTokensAreTakenForUnknownOnesInTraining() {
        TextEncoder encoder = text(100, 100, 1, 1).withUnknownDropout(1);
        encoder.observe(List.of("rare", "often", "often", "often"));
        encoder.finish();
        TextEncoder restored = text(100, 100, 1, 1).withUnknownDropout(1);
        restored.restore(encoder.state());
        assertThat(restored.unknownRates()).containsExactly(0, 0.25f, 0.5f);

        TextColumn column = new TextColumn(restored);
        int rare = 0;
        int often = 0;
        for (int row = 0; row < 1000; row++) {
            column.clear();
            column.add(List.of("rare", "often"));
            column.dropTokens(new SplittableRandom(row));
            rare += column.tokens().id(0) == Vocabulary.UNKNOWN ? 1 : 0;
            often += column.tokens().id(1) == Vocabulary.UNKNOWN ? 1 : 0;
        }
        assertThat(rare).isBetween(450, 550);
        assertThat(often).isBetween(200, 300);
    }

    @Test
    void withoutARateNoTokenIsDropped() {
        TextEncoder encoder = text(100, 100, 1, 1);
        encoder.observe("rare");
        encoder.finish();
        assertThat(encoder.state().toString()).isEqualTo("{\"tokens\":[\"rare\"]}");
        TextColumn column = new TextColumn(encoder);
        column.add("rare");
        column.dropTokens(new SplittableRandom(1));
        assertThat(column.tokens().id(0)).isEqualTo(1);
    }

    @Test
    void aFittedEncoderLearnsNoMore() {
        TextEncoder encoder = text(10, 2, 1, 1);
        encoder.finish();
        assertThatIllegalStateException()
                .isThrownBy(() -> encoder.observe("a"))
                .withMessage("The encoder of \"text\" is fitted: make a new encoding to learn from other data.");
    }

    @Test
    void categoriesHaveAPlaceForTheUnknown() {
        CategoryEncoder<Color> colors = CategoryEncoder.of("color", List.of(Color.values()));
        colors.observe(Color.RED);
        colors.observe(null);
        colors.finish();
        assertThat(colors.rows()).isEqualTo(4);
        assertThat(colors.index(null)).isZero();
        assertThat(colors.index(Color.BLUE)).isEqualTo(3);
        CategoryEncoder<Boolean> booleans = CategoryEncoder.ofBooleans("flag");
        assertThat(booleans.index(true)).isEqualTo(2);
        assertThat(booleans.rows()).isEqualTo(3);
    }

    @Test
    void learnedCategoriesAreSortedAndFrequentEnough() {
        CategoryEncoder<Integer> ints = CategoryEncoder.learnedInts("year", 2);
        for (int year : new int[] {10, 9, 10, 9, 8}) {
            ints.observe(year);
        }
        ints.finish();
        assertThat(ints.rows()).isEqualTo(3);
        assertThat(List.of(ints.index(8), ints.index(9), ints.index(10))).containsExactly(0, 1, 2);
        CategoryEncoder<Integer> restored = CategoryEncoder.learnedInts("year", 2);
        restored.restore(ints.state());
        assertThat(restored.index(10)).isEqualTo(2);
    }

    @Test
    void numbersAreStandardised() {
        NumericEncoder encoder = new NumericEncoder("price", true);
        encoder.observe(1);
        encoder.observe((Number) 3L);
        encoder.observe(OptionalDouble.of(5));
        encoder.observe(Double.NaN);
        encoder.observe((Number) null);
        encoder.observe(OptionalDouble.empty());
        encoder.finish();
        assertThat(encoder.width()).isEqualTo(2);
        // mean 3, variance 8 / 3
        assertThat(encoder.encode(3)).isZero();
        assertThat(encoder.encode(5)).isEqualTo((float) (2 / Math.sqrt(8.0 / 3)));
        assertThat(encoder.encode(Double.NaN)).isZero();
    }

    @Test
    void aNumberThatNeverChangesIsOnlyShifted() {
        NumericEncoder encoder = new NumericEncoder("price", false);
        encoder.observe(7);
        encoder.observe(7);
        encoder.finish();
        assertThat(encoder.encode(9)).isEqualTo(2f);
    }

    @Test
    void arraysMustHaveTheirShape() {
        TensorEncoder encoder = new TensorEncoder("image", 2, 3);
        encoder.observe(new float[6]);
        encoder.observe(null);
        assertThat(encoder.width()).isEqualTo(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encoder.observe(new float[5]))
                .withMessage("The input \"image\" has 5 numbers, but its shape [2, 3] needs 6.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encoder.observe(new float[] {0, 0, 0, Float.NaN, 0, 0}))
                .withMessage("Number 4 of the input \"image\" is NaN, but must be finite: put 0 for a missing number.");
    }

    @Test
    void classesAreCounted() {
        ClassEncoder<String> encoder = ClassEncoder.learned("category");
        for (String label : Arrays.asList("b", "a", null, "b")) {
            encoder.observe(label);
        }
        encoder.finish();
        assertThat(encoder.labels()).containsExactly("a", "b");
        assertThat(encoder.counts()).containsExactly(1, 2);
        assertThat(encoder.labelled()).isEqualTo(3);
        assertThat(encoder.index("c")).isEqualTo(-1);
    }

    @Test
    void labelSetsAndTagsAreCountedByExample() {
        LabelSetEncoder<Color> set = LabelSetEncoder.of("colors", List.of(Color.values()));
        set.observe(Set.of(Color.RED, Color.BLUE));
        set.observe(Set.of());
        set.observe(null);
        set.finish();
        assertThat(set.labelled()).isEqualTo(2);
        assertThat(set.counts()).containsExactly(1, 0, 1);
        TagEncoder<String> tags = TagEncoder.learned("tags");
        tags.observe(Arrays.asList("O", null, "B"));
        tags.finish();
        assertThat(tags.labels()).containsExactly("B", "O");
        assertThat(tags.labelled()).isEqualTo(1);
    }

    @Test
    void aTaskWithoutLabelsCannotBeTrained() {
        BinaryEncoder encoder = new BinaryEncoder("recommended");
        encoder.observe(null);
        encoder.finish();
        assertThatIllegalArgumentException()
                .isThrownBy(encoder::requireLabels)
                .withMessage("No example of the training data has a label for the task \"recommended\": "
                        + "give data with this label, or train other tasks only.");
    }

    @Test
    void regressionLabelsComeBackInTheirUnit() {
        RegressionEncoder encoder = new RegressionEncoder("score");
        encoder.observe(10);
        encoder.observe(20.0f);
        encoder.observe((Number) null);
        encoder.finish();
        assertThat(encoder.mean()).isEqualTo(15);
        assertThat(encoder.deviation()).isEqualTo(5);
        assertThat(encoder.encode(25)).isEqualTo(2f);
        assertThat(encoder.encode(Double.NaN)).isNaN();
        assertThat(encoder.decode(-1)).isEqualTo(10);
        assertThat(encoder.labelled()).isEqualTo(2);
    }

    @Test
    void statesComeBack() {
        RegressionEncoder number = new RegressionEncoder("score");
        number.observe(0.1);
        number.observe(0.7);
        number.finish();
        RegressionEncoder sameNumber = new RegressionEncoder("score");
        sameNumber.restore(number.state());
        assertThat(sameNumber.state()).isEqualTo(number.state());
        assertThat(sameNumber.encode(0.3)).isEqualTo(number.encode(0.3));
        TextEncoder text = text(10, 100, 1, 1);
        text.observe("to be or not to be");
        text.finish();
        TextEncoder sameText = text(10, 100, 1, 1);
        sameText.restore(text.state());
        assertThat(sameText.vocabulary().tokens()).containsExactly("to", "be", "or", "not");
        assertThatIllegalStateException().isThrownBy(() -> sameText.observe("more"));
        BinaryEncoder binary = new BinaryEncoder("flag");
        binary.observe(true);
        binary.finish();
        BinaryEncoder sameBinary = new BinaryEncoder("flag");
        sameBinary.restore(binary.state());
        assertThat(sameBinary.positives()).isEqualTo(1);
    }

    @Test
    void statesOfOtherEnumsAreRefused() {
        ClassEncoder<Color> encoder = ClassEncoder.of("color", List.of(Color.values()));
        encoder.finish();
        ClassEncoder<Color> other = ClassEncoder.of("color", List.of(Color.RED, Color.BLUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.restore(encoder.state()))
                .withMessage("The values of \"color\" were [RED, GREEN, BLUE] when the model was saved, "
                        + "but are [RED, BLUE] now.");
    }

    @Test
    void placesThatNoTrainingLeavesAreRefused() {
        CategoryEncoder<String> encoder = CategoryEncoder.learned("city", 1);
        encoder.observe("Paris");
        encoder.observe("Rome");
        encoder.finish();
        for (List<String> values : List.of(List.of("Rome", "Paris"), List.of("Rome", "Rome"))) {
            ObjectNode state = encoder.state();
            values.forEach(state.putArray("values")::add);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CategoryEncoder.learned("city", 1).restore(state))
                    .withMessage(
                            "The state of the encoder \"city\" has no values that is a sorted list without doubles.");
        }
        TextEncoder text = text(10, 100, 1, 1);
        text.observe("to be or not");
        text.finish();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text(10, 3, 1, 1).restore(text.state()))
                .withMessage("The state of the encoder \"text\" has no tokens that is a list of at most 3.");
    }

    @Test
    void damagedStatesAreRefused() {
        NumericEncoder number = new NumericEncoder("price", false);
        number.observe(1);
        number.finish();
        ObjectNode state = number.state();
        state.put("mean", "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumericEncoder("price", false).restore(state))
                .withMessage("The state of the encoder \"price\" has no mean that is a number.");
        state.put("mean", 1).put("deviation", 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumericEncoder("price", false).restore(state))
                .withMessage("The state of the encoder \"price\" has no deviation that is above 0.");
        state.remove("count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumericEncoder("price", false).restore(state))
                .withMessage("The state of the encoder \"price\" has no count that is a count.");
        ClassEncoder<String> labels = ClassEncoder.learned("category");
        labels.observe("a");
        labels.finish();
        ObjectNode classes = labels.state();
        classes.putArray("counts").add(1).add(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassEncoder.learned("category").restore(classes))
                .withMessage("The state of the encoder \"category\" has no counts that is a list of 1 counts.");
    }
}
