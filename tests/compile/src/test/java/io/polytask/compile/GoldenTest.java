package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.LayerType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, to the letter: each folder below {@code goldens} holds annotated classes ({@code input}) and what comes
 * of them ({@code expected}). {@code -Dgolden.update=true} writes the latter anew: then review the diff.
 */
class GoldenTest {
    static final Path GOLDENS = Path.of("src/test/resources/goldens");

    @TempDir
    Path work;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDENS)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesWhatIsExpected(String name) throws IOException {
        Path folder = GOLDENS.resolve(name);

        Javac.Outcome outcome = Javac.compile(folder.resolve("input"), work);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.success()).isTrue();
        Map<String, String> generated = texts(outcome.generated());
        if (Boolean.getBoolean("golden.update")) {
            write(folder.resolve("expected"), generated);
        }
        assertThat(generated).isEqualTo(texts(folder.resolve("expected")));
    }

    /** As the declaration of a saved model has it, {@code layer context: LSTM of words}. */
    @Test
    void eachLayerTypeIsInOne() throws IOException {
        String all = String.join("", texts(GOLDENS).values());
        assertThat(LayerType.values())
                .allSatisfy(type -> assertThat(all).containsPattern("\"layer \\w+: " + type + " of "));
    }

    /** The sources below a directory by their paths in it. */
    static Map<String, String> texts(Path directory) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : Javac.javaFiles(directory)) {
            texts.put(directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return texts;
    }

    private static void write(Path directory, Map<String, String> texts) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> old = Files.walk(directory)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = directory.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }
}
