package io.polytask.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Tokenization;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenizersTest {
    private final Tokenizers tokenizers = Tokenizers.standard();

    private List<String> tokens(Tokenization kind, String text) {
        return tokenizers.get(kind).tokens(text);
    }

    @Test
    void wordsAreInLowerCaseWithoutPunctuation() {
        assertThat(tokens(Tokenization.WORDS, "The quick-witted Fox can't jump 3.5 m!"))
                .containsExactly("the", "quick", "witted", "fox", "can't", "jump", "3.5", "m");
    }

    @Test
    void wordsOfChineseAreCharacters() {
        assertThat(tokens(Tokenization.WORDS, "物流很快 ok")).containsExactly("物", "流", "很", "快", "ok");
    }

    @Test
    void charactersAreCodePointsWithoutWhiteSpace() {
        assertThat(tokens(Tokenization.CHARACTERS, "a 快\u3000\u00a0\n😀B")).containsExactly("a", "快", "😀", "B");
    }

    @Test
    void whitespaceLeavesTheRestAsItIs() {
        assertThat(tokens(Tokenization.WHITESPACE, "  It's\ta\u3000Test,  yes. "))
                .containsExactly("It's", "a", "Test,", "yes.");
    }

    @Test
    void nothingIsCutFromNothing() {
        for (Tokenization kind : Tokenization.values()) {
            assertThat(tokens(kind, "")).isEmpty();
            assertThat(tokens(kind, " \n")).isEmpty();
        }
    }

    @Test
    void oneKindCanBeReplaced() {
        Tokenizers changed = tokenizers.with(Tokenization.WORDS, (text, tokens) -> tokens.accept("<" + text + ">"));
        assertThat(changed.get(Tokenization.WORDS).tokens("a b")).containsExactly("<a b>");
        assertThat(changed.get(Tokenization.WHITESPACE).tokens("a b")).containsExactly("a", "b");
        assertThat(tokens(Tokenization.WORDS, "a b")).containsExactly("a", "b");
    }

    @Test
    void aTextThatIsGivenUpDoesNotSpoilTheNext() {
        Tokenizer words = tokenizers.get(Tokenization.WORDS);
        try {
            words.tokenize("one two", token -> {
                throw new IllegalStateException(token);
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("one");
        }
        assertThat(words.tokens("three")).containsExactly("three");
    }

    @Test
    void severalThreadsMayCutAtOnce() {
        Tokenizer words = tokenizers.get(Tokenization.WORDS);
        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> words.tokens("word " + i))
                        .toList())
                .isEqualTo(IntStream.range(0, 2000)
                        .mapToObj(i -> List.of("word", Integer.toString(i)))
                        .toList());
    }
}
