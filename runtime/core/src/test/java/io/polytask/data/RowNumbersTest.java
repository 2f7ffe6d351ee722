package io.polytask.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each example has the number of its row, whatever was left out before it. */
class RowNumbersTest {
    @TempDir
    Path directory;

    private static final class WordsReader extends ExampleReader<String> {
        WordsReader() {
            super(List.of("words", "n"), List.of(), TokenColumns.inOrder("words", "n"));
        }

        @Override
        protected String read(Row row) {
            String words = row.tokens("words").toString();
            row.tokens("n").forEach(Integer::parseInt);
            return words;
        }

        @Override
        protected String key(String example) {
            return example;
        }
    }

    private List<String> read(String name, String text) throws IOException {
        List<String> numbered = new ArrayList<>();
        new WordsReader()
                .withBadRows(BadRows.SKIP)
                .forEachNumbered(
                        Files.writeString(directory.resolve(name), text),
                        (words, row) -> numbered.add(row + " " + words));
        return numbered;
    }

    @Test
    void ofCommaSeparatedValuesWithoutTheHeaderAndByRowsNotLines() throws IOException {
        assertThat(read("a.csv", "words,n\na,1\n\"b\n\nb\",2\nc,x\nd,4,5\n\ne,6\n"))
                .containsExactly("1 [a]", "2 [b, b]", "5 [e]");
    }

    @Test
    void ofJsonLines() throws IOException {
        assertThat(read(
                        "a.jsonl",
                        "{\"words\": [\"a\"], \"n\": [\"1\"]}\n{\"words\"\n{\"words\": [\"c\"], \"n\": [\"3\"]}\n"))
                .containsExactly("1 [a]", "3 [c]");
    }

    @Test
    void ofSentences() throws IOException {
        assertThat(read("a.conll", "a 1\nb 2\n\nc x\n\nd 4\n")).containsExactly("1 [a, b]", "3 [d]");
    }

    @Test
    void ofAlignedFiles() throws IOException {
        Files.writeString(directory.resolve("words"), "a\nb\nc\n");
        Files.writeString(directory.resolve("n"), "1\nx\n3\n");
        List<String> numbered = new ArrayList<>();

        new WordsReader()
                .withBadRows(BadRows.SKIP)
                .forEachNumbered(directory, (words, row) -> numbered.add(row + " " + words));

        assertThat(numbered).containsExactly("1 [a]", "3 [c]");
    }
}
