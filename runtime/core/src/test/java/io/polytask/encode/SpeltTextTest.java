package io.polytask.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Tokenization;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts whose tokens are read character by character. */
final class SpeltTextTest {
    @Test
    void ofALongTokenTheFirstCharactersCount() {
        TextEncoder encoder = text(1).withCharacters(4);
        encoder.observe(List.of("ab\uD83D\uDE00" + "c".repeat(1_000_000)));
        encoder.finish();
        TextColumn column = new TextColumn(encoder);
        column.add(List.of("c".repeat(10_000_000), "ab"));

        assertThat(encoder.characters().known()).containsExactlyInAnyOrder("a", "b", "\uD83D\uDE00", "c");
        assertThat(IntStream.range(0, 2).map(column.characters()::length)).containsExactly(4, 2);
        assertThat(column.positions()).isEqualTo(2 + 6);
    }

    @Test
    void charactersFollowTheirTokens() {
        TextEncoder encoder = text(2).withCharacters(100);
        encoder.observe("ab b");
        encoder.finish();
        assertThat(encoder.state().toString()).contains("\"characters\":[\"b\",\"a\"]");
        TextEncoder restored = text(2).withCharacters(100);
        restored.restore(encoder.state());
        TextColumn all = new TextColumn(restored);
        all.add("ba");
        all.add("");
        all.add("bab x");

        TextColumn column = new TextColumn(restored);
        column.gather(all, new int[] {2, 0}, 0, 2);

        // bab, the pair with the beginning, x; ba, the pairs with the beginning and the end
        assertThat(column.characters().size())
                .isEqualTo(column.tokens().segments().total());
        assertThat(IntStream.range(0, 6).map(column.characters()::length)).containsExactly(3, 0, 1, 2, 0, 0);
        assertThat(IntStream.range(0, 6).map(column.characters()::id)).containsExactly(1, 2, 1, 0, 1, 2);
        column.clear();
        assertThat(column.characters().size()).isZero();
    }

    private static TextEncoder text(int ngrams) {
        return TextEncoder.of("text", Tokenizers.standard().get(Tokenization.WORDS), 3, 100, 1, ngrams, 50);
    }
}
