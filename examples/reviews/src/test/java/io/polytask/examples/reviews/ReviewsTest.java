package io.polytask.examples.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.examples.common.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of wrong options and data. */
class ReviewsTest {
    @TempDir
    private Path directory;

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Program.of(new Reviews()).setErr(new PrintWriter(err)).execute(arguments);
    }

    @Test
    void reviewsAreNeeded() {
        assertThat(run("--seeds", "3")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Missing required option: '--data=FILE'\n"
                        + "FILE: The reviews, a CSV file with the columns cat, label and review, gzipped or"
                        + " not: the set online_shopping_10_cats of the public ChineseNlpCorpus.\n");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(run("--data", "none.csv")).isEqualTo(2);
        assertThat(err.toString()).startsWith("none.csv is no file.\nFILE: The reviews, ");
    }

    @Test
    void aBadRowIsOneSentence() throws IOException {
        Path file = directory.resolve("reviews.csv");
        Files.writeString(file, "cat,label,review\n书籍,1,好\n书,1,好\n");
        assertThat(run("--data", file.toString())).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("reviews.csv, line 3, column \"cat\": \"书\" is none of \"书籍\", ")
                .hasLineCount(1);
    }

    @Test
    void anUnknownTaskIsTold() throws IOException {
        Path file = directory.resolve("reviews.csv");
        Files.writeString(file, "cat,label,review\n书籍,1,好\n");
        assertThat(run("--data", file.toString(), "--only", "SENTIMENT")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Invalid value for option '--only': expected one of [together, alone, CATEGORY, CONTENT] "
                        + "(case-insensitive) but was 'SENTIMENT'\n");
    }
}
