package io.polytask.examples.digits;

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
class MultiMnistTest {
    @TempDir
    private Path directory;

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Program.of(new MultiMnist()).setErr(new PrintWriter(err)).execute(arguments);
    }

    @Test
    void aFileThatIsNotThereIsTold() throws IOException {
        Files.createFile(directory.resolve("train-images-idx3-ubyte.gz"));
        assertThat(run("--data", directory.toString())).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(directory + " has no train-labels-idx1-ubyte.gz.\nDIR: The directory of MNIST, ");
    }

    @Test
    void aFileThatIsNoneOfMnistIsOneSentence() throws IOException {
        for (String part : new String[] {"train", "t10k"}) {
            for (String file : Pairs.files(part)) {
                Files.writeString(directory.resolve(file), "no gzip");
            }
        }
        assertThat(run("--data", directory.toString())).isEqualTo(1);
        assertThat(err)
                .hasToString(
                        directory.resolve("train-images-idx3-ubyte.gz") + " is no gzipped IDX file, or is cut off.\n");
    }

    @Test
    void anUnknownOptionIsTold() {
        assertThat(run("--data", directory.toString(), "--ony", "LEFT")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Unknown options: '--ony', 'LEFT'\nPossible solutions: --only\n");
    }
}
