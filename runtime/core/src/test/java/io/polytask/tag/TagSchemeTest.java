package io.polytask.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tags mark spans, which may follow each other, and what conlleval makes of any of them. */
final class TagSchemeTest {
    private enum Tag {
        O,
        B_PLACE,
        I_PLACE
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O B-PER I-PER",
                "O B-PER I-PER B-LOC",
                "B I",
                "O B_PER I_PER",
                "O S-PER B-PER E-PER I-PER",
                "O S-PER",
                "B-fromloc.city_name I-fromloc.city_name O",
                "O B-PER",
                "O I-PER"
            })
    void tagsOfAScheme(String tags) {
        assertThat(TagScheme.of(List.of(tags.split(" ")))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"noun verb", "O", "O B", "O I", "O B-PER I-LOC", "B-PER I-PER other", "O B- I-"})
    void otherTags(String tags) {
        assertThat(TagScheme.of(List.of(tags.split(" ")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "O B-X I-X, BIO (IOB2)",
        "O B-X I-X I-Y, IOB1",
        "O I-X, IOB1",
        "O I-X E-X E-Y, IOE2",
        "O I-X I-Y E-Y, IOE1",
        "O B-X I-X E-X S-X, BIOES (IOBES)",
        "O B-X I-X L-X U-X, BILOU",
        "B M E S, BMES",
        "O B-X M-X E-X W-X, BMEWO",
        "O X-B X-I, BIO (IOB2)",
        "O E-B E-I, BIO (IOB2)",
        "O X_B X_I X_L X_U, BILOU"
    })
    void theSchemeThatTagsTell(String tags, String scheme) {
        assertThat(TagScheme.of(List.of(tags.split(" "))))
                .map(TagScheme::toString)
                .contains(scheme);
    }

    @Test
    void iob1BeginsASpanOnlyBehindAnother() {
        assertThat(rules("O", "B-X", "I-X", "I-Y"))
                .containsExactly(
                        "begin O I-X I-Y",
                        "O -> O I-X I-Y",
                        "B-X -> O B-X I-X I-Y",
                        "I-X -> O B-X I-X I-Y",
                        "I-Y -> O I-X I-Y",
                        "end O B-X I-X I-Y");
    }

    @Test
    void iobOfEnds() {
        assertThat(rules("O", "I-X", "E-X", "E-Y"))
                .containsExactly(
                        "begin O I-X E-X E-Y",
                        "O -> O I-X E-X E-Y",
                        "I-X -> I-X E-X",
                        "E-X -> O I-X E-X E-Y",
                        "E-Y -> O I-X E-X E-Y",
                        "end O E-X E-Y");
        assertThat(rules("O", "I-X", "E-X", "I-Y"))
                .containsExactly(
                        "begin O I-X E-X I-Y",
                        "O -> O I-X E-X I-Y",
                        "I-X -> O I-X E-X I-Y",
                        "E-X -> I-X E-X",
                        "I-Y -> O I-X E-X I-Y",
                        "end O I-X I-Y");
    }

    @Test
    void constantsHaveAScheme() {
        assertThat(TagScheme.of(List.of(Tag.values()))).isPresent();
        assertThat(TagScheme.spans(List.of(Tag.B_PLACE, Tag.I_PLACE, Tag.O)))
                .containsExactly(new TagScheme.TaggedSpan("PLACE", 0, 2));
    }

    @Test
    void bioForbidsWhatGoesOnWithNothing() {
        assertThat(rules("O", "B-X", "I-X", "B-Y", "I-Y"))
                .containsExactly(
                        "begin O B-X B-Y",
                        "O -> O B-X B-Y",
                        "B-X -> O B-X I-X B-Y",
                        "I-X -> O B-X I-X B-Y",
                        "B-Y -> O B-X B-Y I-Y",
                        "I-Y -> O B-X B-Y I-Y",
                        "end O B-X I-X B-Y I-Y");
    }

    @Test
    void bioesAlsoForbidsWhatNeverEnds() {
        assertThat(rules("O", "B-X", "I-X", "E-X", "S-X"))
                .containsExactly(
                        "begin O B-X S-X",
                        "O -> O B-X S-X",
                        "B-X -> I-X E-X",
                        "I-X -> I-X E-X",
                        "E-X -> O B-X S-X",
                        "S-X -> O B-X S-X",
                        "end O E-X S-X");
    }

    private static List<String> rules(String... tags) {
        List<String> names = List.of(tags);
        TagScheme scheme = TagScheme.of(names).orElseThrow();
        List<String> rules = new ArrayList<>();
        rules.add(rule("begin", names, scheme::mayBegin));
        for (int tag = 0; tag < names.size(); tag++) {
            int before = tag;
            rules.add(rule(names.get(tag) + " ->", names, next -> scheme.mayFollow(before, next)));
        }
        rules.add(rule("end", names, scheme::mayEnd));
        return rules;
    }

    private static String rule(String start, List<String> names, IntPredicate allowed) {
        StringBuilder text = new StringBuilder(start);
        for (int i = 0; i < names.size(); i++) {
            text.append(allowed.test(i) ? " " + names.get(i) : "");
        }
        return text.toString();
    }

    /** What the program conlleval counts, by its rules for the beginning and the end of a chunk. */
    @ParameterizedTest
    @CsvSource({
        "O O O, ''",
        "B-X I-X I-X, X 0-3",
        "B-X B-X I-X, X 0-1 X 1-3",
        "I-X I-X O, X 0-2",
        "O I-X B-X, X 1-2 X 2-3",
        "B-X I-Y I-Y, X 0-1 Y 1-3",
        "I-X I-Y B-Y, X 0-1 Y 1-2 Y 2-3",
        "B-X I-X E-X, X 0-3",
        "S-X S-X E-X, X 0-1 X 1-2 X 2-3",
        "B-X E-X I-X, X 0-2 X 2-3",
        "E-X E-X O, X 0-1 X 1-2",
        "B-X S-X I-X, X 0-1 X 1-2 X 2-3",
        "- B-X -, X 1-2",
        "B-X M-X E-X S-X, X 0-3 X 3-4",
        "U-X B-X L-X, X 0-1 X 1-3",
        "X-B X-I Y-B, X 0-2 Y 2-3",
        "B I B, ' 0-2  2-3'"
    })
    void spansAsConllevalCountsThem(String tags, String spans) {
        List<String> given = Arrays.stream(tags.split(" "))
                .map(tag -> tag.equals("-") ? null : tag)
                .toList();
        assertThat(String.join(
                        " ",
                        TagScheme.spans(given).stream()
                                .map(span -> span.type() + " " + span.start() + "-" + span.end())
                                .toList()))
                .isEqualTo(spans);
    }
}
