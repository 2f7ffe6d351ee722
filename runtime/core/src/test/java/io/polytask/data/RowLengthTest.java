package io.polytask.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowLengthTest {
    private static final String WAY_OUT =
            ": if it shall be, allow more with --max-row-length, in Java withMaxRowLength.";
    private static final String DEFAULT = " is longer than 33554432 characters" + WAY_OUT;

    private static final class Words extends ExampleReader<String> {
        Words() {
            super(List.of("word"), List.of(), TokenColumns.inOrder("word"));
        }

        @Override
        protected String read(Row row) {
            return String.valueOf(row.text("word"));
        }

        @Override
        protected String key(String word) {
            return word;
        }
    }

    @TempDir
    private Path directory;

    private final ExampleReader<String> reader = new Words();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path endless(String name, String start, String block) throws IOException {
        Path file = directory.resolve(name);
        byte[] bytes = block.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written <= 1L << 26; written += bytes.length) {
                out.write(bytes);
            }
        }
        return file;
    }

    private static void refused(ExampleReader<String> reader, Path file, String message) {
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> reader.read(file))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl.gz", "a.conll.gz"})
    void aLineWithoutEndIsRefused(String name) throws IOException {
        refused(reader, endless(name, "\n", "xxxxxxxx"), name + ", line 2: the line" + DEFAULT);
    }

    @Test
    void aRowWithoutEndIsRefused() throws IOException {
        String hint = " Perhaps a quote is not closed.";
        refused(reader, endless("a.csv.gz", "word\n", "xxxxxxxx"), "a.csv.gz, line 2: the row" + DEFAULT + hint);
        refused(reader, endless("b.csv.gz", "word\n\"", "x\nxxxxx"), "b.csv.gz, line 2: the row" + DEFAULT + hint);
        refused(reader, endless("c.csv.gz", "word\n", "xxxx,xxx"), "c.csv.gz, line 2: the row" + DEFAULT + hint);
    }

    @Test
    void aSentenceWithoutEndIsRefused() throws IOException {
        refused(
                reader,
                endless("a.conll.gz", "x\n\n", "x\n"),
                "a.conll.gz, line 3: the sentence" + DEFAULT + " A blank line ends a sentence.");
    }

    @Test
    void theLimitIsASetting() throws IOException {
        ExampleReader<String> ten = reader.withMaxRowLength(40);
        String sentence = " is longer than 40 characters" + WAY_OUT;
        String forty = "{\"word\": \"" + "x".repeat(28) + "\"}";
        assertThat(ten.read(file("a.jsonl", forty + "\r\n" + forty))).hasSize(2);
        refused(ten, file("b.jsonl", forty + "\n" + forty + " "), "b.jsonl, line 2: the line" + sentence);
        refused(
                ten,
                file("c.csv", "word\n" + "x".repeat(60) + "\n"),
                "c.csv, line 2: the row" + sentence + " Perhaps a quote is not closed.");
        refused(
                ten,
                file("d.conll", "x\nx\n"),
                "d.conll, line 1: the sentence" + sentence + " A blank line ends a sentence.");
        Files.createDirectory(directory.resolve("aligned"));
        file("aligned/word", "x\n" + "x".repeat(41));
        refused(ten, directory.resolve("aligned"), "word, line 2: the line" + sentence);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.withMaxRowLength(0))
                .withMessage("The most characters of a row are 0, but must be at least 1.");
    }

    @Test
    void wideRowsAndLongCellsAreRead() throws IOException {
        String wide = "word" + ",".repeat(20_000);
        StringBuilder header = new StringBuilder("word");
        for (int i = 0; i < 20_000; i++) {
            header.append(",c").append(i);
        }
        assertThat(reader.read(file("a.csv", header + "\n" + wide + "\n"))).containsExactly("word");
        String cell = "x".repeat(17_000_000);
        assertThat(reader.read(file("b.csv", "word\n" + cell + "\n"))).containsExactly(cell);
        String word = "x".repeat(21_000_000);
        assertThat(reader.read(file("c.jsonl", "{\"word\": \"" + word + "\"}\n")))
                .containsExactly(word);
    }

    @Test
    void aBlankLineOfOneColumnIsAnEmptyValue() throws IOException {
        assertThat(reader.read(file("a.csv", "\nword\nfirst\n\nthird\n"))).containsExactly("first", "", "third");
        assertThat(reader.read(file("b.csv", "word,other\nfirst,\n\nthird,\n"))).containsExactly("first", "third");
    }

    @Test
    void whatTheMemoryCannotHoldIsStreamed() throws IOException {
        ExampleReader<String> large = new ExampleReader<>(List.of("word"), List.of()) {
            @Override
            protected String read(Row row) {
                if (String.valueOf(row.text("word")).equals("last")) {
                    throw new OutOfMemoryError("Java heap space");
                }
                return "";
            }

            @Override
            protected String key(String word) {
                return word;
            }
        };
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> large.read(file("a.csv", "word\nfirst\nlast\n")))
                .withMessageMatching(
                        "a\\.csv: the memory of \\d+ MB ended after 1 example: read the file anew in each pass,"
                                + " with --stream, in Java stream\\(file\\), or give more memory with -Xmx\\.");
    }
}
