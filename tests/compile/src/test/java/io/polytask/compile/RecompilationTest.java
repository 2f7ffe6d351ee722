package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that compiles once more into the same output, whose classes are on the class path by then. */
class RecompilationTest {
    private static final String MODEL = """
            package a;

            import io.polytask.api.*;
            import java.util.List;
            import java.util.Set;

            @MultiTaskModel
            public record Note(
                    @Text List<String> words,
                    @Task Boolean good,
                    @Task Double score,
                    @Task Kind kind,
                    @Task Set<Kind> kinds,
                    @Task List<Kind> tags) {
                public enum Kind { A, B, C }
            }
            """;

    @TempDir
    Path work;

    @Test
    void theSecondCompilationIsLikeTheFirst() throws IOException {
        Path sources =
                new Sources(work.resolve("src")).file("a/Note.java", MODEL).directory();

        byte[] first = prediction(compile(sources));
        byte[] second = prediction(compile(sources));

        assertThat(second).isEqualTo(first);
    }

    private static byte[] prediction(Javac.Outcome outcome) throws IOException {
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.success()).isTrue();
        return Files.readAllBytes(outcome.classes().resolve("a/NotePrediction.class"));
    }

    private Javac.Outcome compile(Path sources) {
        String classPath = work.resolve("classes") + File.pathSeparator + Javac.classPath();
        // Among the warnings of processing is that such a file exists already, whatever writes it.
        List<String> processing = List.of("-processorpath", Javac.processorPath(), "-Xlint:-processing");
        return Javac.compile(sources, work, classPath, processing, List.of());
    }
}
