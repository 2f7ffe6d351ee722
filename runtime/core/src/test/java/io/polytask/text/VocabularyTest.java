package io.polytask.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @Test
    void tokensOfOneHashHaveIdsOfTheirOwn() {
        Vocabulary vocabulary = Vocabulary.of(List.of("Aa", "BB", "AaAa"));

        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat("BBBB".hashCode()).isEqualTo("AaAa".hashCode());
        assertThat(List.of("Aa", "BB", "AaAa", "BBBB").stream().map(vocabulary::id))
                .containsExactly(1, 2, 3, 0);
    }

    @Test
    void manyTokensAreFoundAndOthersAreNot() {
        List<String> tokens = IntStream.range(0, 10_000).mapToObj(i -> "w" + i).toList();
        Vocabulary vocabulary = Vocabulary.of(tokens);

        for (int i = 0; i < tokens.size(); i++) {
            assertThat(vocabulary.id("w" + i)).isEqualTo(i + 1);
            assertThat(vocabulary.id("v" + i)).isEqualTo(Vocabulary.UNKNOWN);
        }
        assertThat(Vocabulary.of(List.of()).id("w")).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void manyTokensOfOneHashAreFoundQuickly() {
        List<String> tokens = List.of("");
        for (int i = 0; i < 16; i++) {
            tokens = tokens.stream()
                    .flatMap(start -> Stream.of(start + "Aa", start + "BB"))
                    .toList();
        }
        List<String> all = tokens;
        assertThat(all.stream().mapToInt(String::hashCode).distinct()).hasSize(1);
        assertTimeout(Duration.ofSeconds(3), () -> {
            Vocabulary vocabulary = Vocabulary.of(all);
            for (int i = 0; i < all.size(); i++) {
                assertThat(vocabulary.id(all.get(i))).isEqualTo(i + 1);
            }
            assertThat(vocabulary.id("C#".repeat(16))).isEqualTo(Vocabulary.UNKNOWN);
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.of(
                        Stream.concat(all.stream(), Stream.of(all.get(65_535))).toList()))
                .withMessageEndingWith("stands in the vocabulary twice.");
    }
}
