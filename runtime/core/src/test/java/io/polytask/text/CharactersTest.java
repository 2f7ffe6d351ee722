package io.polytask.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharactersTest {
    private static List<Integer> ids(Characters characters, String token) {
        List<Integer> ids = new ArrayList<>();
        characters.encode(token, 100, ids::add);
        return ids;
    }

    @Test
    void frequentCharactersComeFirst() {
        Vocabulary.Counter counter = new Vocabulary.Counter();
        Characters.count("abbc", 100, counter);
        Characters.count("c\uD83D\uDE00b", 100, counter);
        Characters characters = Characters.of(counter);
        assertThat(characters.known()).containsExactly("b", "c", "a", "\uD83D\uDE00");
        assertThat(characters.size()).isEqualTo(5);
        assertThat(ids(characters, "a\uD83D\uDE00zb")).containsExactly(3, 4, 0, 1);
        assertThat(ids(Characters.of(characters.known()), "cab")).containsExactly(2, 3, 1);
        assertThat(ids(characters, "")).isEmpty();
    }

    @Test
    void eachIsOneCharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Characters.of(List.of("a", "bc")))
                .withMessage("\"bc\" is not one character.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Characters.of(List.of("a", "a")))
                .withMessage("The token \"a\" stands in the vocabulary twice.");
    }
}
