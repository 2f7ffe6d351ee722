package io.polytask.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary.Counter counter = new Vocabulary.Counter();

    private void count(String text) {
        for (String token : text.split(" ")) {
            counter.add(token);
        }
    }

    @Test
    void frequentTokensComeFirstThenThoseSeenFirst() {
        count("d b a b c a b");
        assertThat(counter.vocabulary(10, 1).tokens()).containsExactly("b", "a", "d", "c");
    }

    @Test
    void rareTokensAndThoseBeyondTheLimitAreUnknown() {
        count("a a a b b c");
        assertThat(counter.vocabulary(10, 2).tokens()).containsExactly("a", "b");
        Vocabulary one = counter.vocabulary(1, 1);
        assertThat(one.tokens()).containsExactly("a");
        assertThat(one.id("a")).isEqualTo(1);
        assertThat(one.id("b")).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(one.size()).isEqualTo(2);
    }

    @Test
    void aTokenStandsThereOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.of(List.of("a", "b", "a")))
                .withMessage("The token \"a\" stands in the vocabulary twice.");
    }
}
