package io.polytask.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.polytask.api.Tokenization;
import io.polytask.data.BadDataException;
import io.polytask.data.PretrainedVectors;
import io.polytask.text.Tokenizers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFileTest {
    @TempDir
    Path directory;

    private static TextEncoder encoder(int limit, String... tokens) {
        TextEncoder encoder =
                TextEncoder.of("text", Tokenizers.standard().get(Tokenization.WHITESPACE), 100, limit, 1, 1, 1);
        encoder.observe(List.of(tokens));
        encoder.finish();
        return encoder;
    }

    private WordVectors read(String text, TextEncoder encoder) throws IOException {
        Path file = Files.writeString(directory.resolve("v.txt"), text);
        return WordVectors.read(PretrainedVectors.tuned("words", file), encoder, 2);
    }

    private void refused(String text, String message) {
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> read(text, encoder(9, "a", "b")))
                .withMessage(message);
    }

    @Test
    void wordsOfTheVocabularyTakeTheirVectors() throws IOException {
        WordVectors vectors = read("b 1 -2.5\nc 3 4\na 5e-1 6 \nb 9 9\n", encoder(2, "a", "b"));
        assertThat(vectors.vector(0)).isNull();
        assertThat(vectors.vector(1)).containsExactly(0.5f, 6);
        assertThat(vectors.vector(2)).containsExactly(1, -2.5f);
        assertThat(vectors.ids()).isEqualTo(3);
        assertThat(vectors.coverage().toString())
                .isEqualTo("words: 2 of 2 words (100.0 %) have vectors in v.txt; 0 do not.");
    }

    @Test
    void allFormsOfAFileReadAlike() throws IOException {
        String text = "2 2\na 1 2\nb 3 4\n";
        assertThat(read(text, encoder(2, "a", "b")).vector(2)).containsExactly(3, 4);
        assertThat(read("\uFEFF" + text.replace(" ", "\t").replace("\n", " \r\n"), encoder(2, "a", "b"))
                        .vector(2))
                .containsExactly(3, 4);
        Path file = directory.resolve("v.vec.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(WordVectors.read(PretrainedVectors.frozen("words", file), encoder(2, "a", "b"), 2)
                        .vector(1))
                .containsExactly(1, 2);
    }

    @Test
    void aWordMayHoldBlanks() throws IOException {
        assertThat(read("x 0 0\na b 1 2\n. . . 3 4\n", encoder(2, "a b", ". . ."))
                        .vector(2))
                .containsExactly(3, 4);
    }

    @Test
    void otherLetterCaseIsTheSecondChoice() throws IOException {
        TextEncoder encoder = encoder(5, "Paris", "nato", "Rome", "Oslo", "x");
        WordVectors vectors = read("PARIS 1 1\nNATO 2 2\nparis 3 3\nNato 4 4\nRome 5 5\nrome 6 6\n", encoder);
        assertThat(vectors.vector(1)).containsExactly(3, 3);
        assertThat(vectors.vector(2)).containsExactly(2, 2);
        assertThat(vectors.vector(3)).containsExactly(5, 5);
        assertThat(vectors.vector(4)).isNull();
        assertThat(vectors.coverage().toString())
                .isEqualTo("words: 3 of 5 words (60.0 %) have vectors in v.txt, 2 of them in other letter case; "
                        + "2 do not.");
    }

    @Test
    void theVocabularyTakesInOtherWordsWhileItHasRoom() throws IOException {
        TextEncoder encoder = encoder(3, "a");
        WordVectors vectors = read("b 1 1\na 2 2\nb 7 7\nc 3 3\nd 4 4\n", encoder);
        assertThat(encoder.vocabulary().tokens()).containsExactly("a", "b", "c");
        assertThat(encoder.rows()).isEqualTo(4);
        assertThat(vectors.vector(2)).containsExactly(1, 1);
        assertThat(vectors.vector(3)).containsExactly(3, 3);
        assertThat(vectors.coverage().toString())
                .isEqualTo("words: 1 of 1 words (100.0 %) have vectors in v.txt; 0 do not, and 2 words more are known "
                        + "from there.");

        TextEncoder restored =
                TextEncoder.of("text", Tokenizers.standard().get(Tokenization.WHITESPACE), 100, 3, 1, 1, 1);
        restored.restore(encoder.state());
        TextColumn column = new TextColumn(restored);
        column.add(List.of("B", "c", "D"));
        assertThat(List.of(
                        column.tokens().id(0),
                        column.tokens().id(1),
                        column.tokens().id(2)))
                .containsExactly(2, 3, 0);
    }

    @Test
    void wordsOfTheFileAloneAreNoRareOnes() throws IOException {
        TextEncoder encoder = TextEncoder.of(
                        "text", Tokenizers.standard().get(Tokenization.WHITESPACE), 100, 9, 1, 1, 1)
                .withUnknownDropout(1);
        encoder.observe(List.of("a"));
        encoder.finish();
        read("b 1 1\n", encoder);
        assertThat(encoder.unknownRates()).containsExactly(0, 0.5f, 0);
    }

    @Test
    void otherWidthsAreRefused() {
        refused(
                "a 1 2 3\n",
                "v.txt, line 1: the vectors have 3 numbers, but the layer \"words\" has units = 2: make them equal.");
        refused(
                "9 300\na 1 2\n",
                "v.txt, line 1: the vectors have 300 numbers, but the layer \"words\" has units = 2: make them equal.");
        refused("a 1 2\nb 1\n", "v.txt, line 2: there are 1 numbers, but the vectors have 2: copy the file anew.");
        refused("a 1 2\nb 1 2x\n", "v.txt, line 2: \"2x\" is not a number.");
        refused("a 1 2\nb NaN 2\n", "v.txt, line 2: \"NaN\" is not a number.");
        refused("\n", "v.txt: there is no vector in the file.");
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> WordVectors.read(
                        PretrainedVectors.tuned("words", directory.resolve("none.txt")), encoder(2, "a"), 2))
                .withMessage(directory.resolve("none.txt") + " does not exist.");
    }
}
