package io.polytask.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.tag.TagScheme;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which scheme the tags of training data are found to be of, and what is told of it. */
final class TagEncoderTest {
    private static TagEncoder<String> fitted(String... texts) {
        TagEncoder<String> encoder = TagEncoder.learned("tags");
        Arrays.stream(texts).forEach(text -> encoder.observe(text.isEmpty() ? null : List.of(text.split(" "))));
        encoder.finish();
        return encoder;
    }

    @Test
    void textsTellIob1FromBio() {
        assertThat(fitted("O I-X B-X I-X", "I-X O").notes())
                .containsExactly("The label \"tags\" marks spans: its tags are IOB1.");
        assertThat(fitted("O B-X B-X I-X", "B-X O").notes())
                .containsExactly("The label \"tags\" marks spans: its tags are BIO (IOB2).");
        assertThat(fitted("O I-X O I-Y").notes()).containsExactly("The label \"tags\" marks spans: its tags are IOB1.");
        assertThat(fitted("noun verb").notes()).isEmpty();
    }

    @Test
    void whereTheyBreakTheSchemeIsTold() {
        assertThat(fitted("O B-X B-X I-X", "", "B-X O I-X O", "I-X").notes())
                .containsExactly(
                        "The label \"tags\" marks spans: its tags are BIO (IOB2), but break it 2 times, first in"
                                + " example 3, where \"I-X\" follows \"O\" at token 3: a CRF never predicts that; bring all tags"
                                + " to one scheme.");
        assertThat(fitted("S-X B-X E-X", "O B-X").notes())
                .containsExactly(
                        "The label \"tags\" marks spans: its tags are BIOES (IOBES), but break it once, in example"
                                + " 2, where \"B-X\" is the last tag, before the end at token 3: a CRF never predicts that; bring"
                                + " all tags to one scheme.");
    }

    @Test
    void tagsThatOnlyLookLikeSpansAreTold() {
        assertThat(fitted("O B-X I-X other").notes())
                .containsExactly("The label \"tags\" looks as if it marked spans, but is measured token by token, and"
                        + " nothing is known of what may follow what: \"other\" is no tag of BIO, IOB1, IOE1, IOE2, BIOES,"
                        + " BILOU or BMES.");
    }

    @Test
    void aSavedSchemeStays() {
        ObjectNode state = fitted("O I-X B-X I-X").state();
        TagEncoder<String> restored = TagEncoder.learned("tags");
        restored.restore(state);
        assertThat(restored.scheme()).map(TagScheme::toString).contains("IOB1");

        state.put("scheme", "BIOES IOE2");
        assertThatThrownBy(() -> TagEncoder.learned("tags").restore(state))
                .hasMessage("The state of the encoder \"tags\" has no scheme that is one of its values.");
    }

    /** They were decoded as BIO or BIOES, or without a scheme, and still are. */
    @Test
    void modelsThatTellNoSchemeStayAsTheyWere() {
        assertThat(older("O I-X B-X I-X").scheme()).map(TagScheme::toString).contains("BIO (IOB2)");
        assertThat(older("S-X B-X E-X").scheme()).map(TagScheme::toString).contains("BIOES (IOBES)");
        assertThat(older("O I-X").scheme()).isEmpty();
        assertThat(older("O B-X").scheme()).isEmpty();
        assertThat(older("O U-X").scheme()).isEmpty();
        assertThat(older("O X-B X-I").scheme()).isEmpty();
    }

    private static TagEncoder<String> older(String text) {
        ObjectNode state = fitted(text).state();
        state.remove("scheme");
        TagEncoder<String> restored = TagEncoder.learned("tags");
        restored.restore(state);
        return restored;
    }
}
