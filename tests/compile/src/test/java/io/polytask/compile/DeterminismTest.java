package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same files, to the byte. */
class DeterminismTest {
    private static final Path INPUT = Path.of("src/test/resources/goldens/record/input");

    @TempDir
    Path work;

    @Test
    void theOrderOfTheClassPathChangesNothing() throws IOException {
        List<String> entries = new ArrayList<>(List.of(Javac.classPath().split(File.pathSeparator)));
        Collections.reverse(entries);

        Map<String, String> once = generated("once", Javac.classPath());
        Map<String, String> again = generated("again", String.join(File.pathSeparator, entries));

        assertThat(once).hasSize(12).isEqualTo(again);
    }

    private Map<String, String> generated(String name, String classPath) throws IOException {
        List<String> processing = List.of("-processorpath", Javac.processorPath());
        Javac.Outcome outcome = Javac.compile(INPUT, work.resolve(name), classPath, processing, List.of());
        assertThat(outcome.messages()).isEmpty();
        Map<String, String> texts = new TreeMap<>();
        for (Path file : Javac.javaFiles(outcome.generated())) {
            texts.put(file.getFileName().toString(), Files.readString(file));
        }
        Path services = outcome.classes().resolve("META-INF/services/io.polytask.cli.ModelProvider");
        texts.put("services", Files.readString(services));
        return texts;
    }
}
