package io.polytask.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
    @ParameterizedTest
    @CsvSource({
        "summary, summary, 0",
        "sumary, summary, 1",
        "crt, ctr, 1", // neighbours swapped
        "CATEGORY, category, 0",
        "kitten, sitting, 3",
        "'', abc, 3",
        "abc, '', 3"
    })
    void countsEdits(String from, String to, int distance) {
        assertThat(DidYouMean.distance(from, to)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "sumary, ' Did you mean \"summary\"?'", // 6 letters: up to 2 edits
        "sumarry, ' Did you mean \"summary\"?'",
        "wrds, ' Did you mean \"words\"?'", // 4 letters: 1 edit
        "wrd, ' Known: \"words\", \"summary\".'", // 2 edits are too many for 3 letters
        "weather, ' Known: \"words\", \"summary\".'"
    })
    void suggestsWhatIsNear(String name, String said) {
        assertThat(DidYouMean.among(List.of("words", "summary"), name)).isEqualTo(said);
    }

    @Test
    void prefersTheNearest() {
        assertThat(DidYouMean.among(List.of("layer22", "layer2", "layer"), "layer2"))
                .isEqualTo(" Did you mean \"layer2\"?");
    }

    @Test
    void listsThreeNamesAtMost() {
        assertThat(DidYouMean.among(List.of("a1", "b1", "c1", "d1", "e1"), "zebra"))
                .isEqualTo(" Known: \"a1\", \"b1\", \"c1\", ... and 2 more.");
        assertThat(DidYouMean.among(List.of("a1", "b1", "c1"), "zebra")).isEqualTo(" Known: \"a1\", \"b1\", \"c1\".");
    }

    @Test
    void saysNothingIfNothingIsKnown() {
        assertThat(DidYouMean.among(List.of(), "zebra")).isEmpty();
    }
}
