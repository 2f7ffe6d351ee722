package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How models become services, and what Gradle is told of the processors. */
class RegistrationTest {
    private static final String SERVICES = "META-INF/services/io.polytask.cli.ModelProvider";

    @TempDir
    Path work;

    @Test
    void allModelsOfACompilationAreServices() throws IOException {
        Sources sources = new Sources(work.resolve("src"))
                .file("a/Two.java", model("Two"))
                .file("a/One.java", model("One"));

        Javac.Outcome outcome = Javac.compile(sources.directory(), work);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.classes().resolve(SERVICES)).hasContent("a.OneProvider\na.TwoProvider\n");
    }

    @Test
    void aPartialCompilationKeepsTheModelsThatAreStillThere() throws IOException {
        Javac.compile(
                new Sources(work.resolve("first"))
                        .file("a/One.java", model("One"))
                        .directory(),
                work);
        Path services = work.resolve("classes").resolve(SERVICES);
        Files.writeString(services, "a.GoneProvider\n" + Files.readString(services));
        Path second = new Sources(work.resolve("second"))
                .file("a/Two.java", model("Two"))
                .directory();
        String classPath = work.resolve("classes") + File.pathSeparator + Javac.classPath();

        Javac.Outcome outcome =
                Javac.compile(second, work, classPath, List.of("-processorpath", Javac.processorPath()), List.of());

        assertThat(outcome.messages()).isEmpty();
        assertThat(services).hasContent("a.OneProvider\na.TwoProvider\n");
    }

    @Test
    void gradleIsToldWhichProcessorIsIsolating() throws IOException {
        String metadata = "/META-INF/gradle/incremental.annotation.processors";
        try (InputStream file = getClass().getResourceAsStream(metadata)) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("""
                            io.polytask.processor.PolytaskProcessor,isolating
                            io.polytask.processor.RegistrationProcessor,aggregating
                            """);
        }
    }

    private static String model(String name) {
        return """
                package a;

                import io.polytask.api.MultiTaskModel;
                import io.polytask.api.Task;
                import io.polytask.api.Text;

                @MultiTaskModel
                public record %s(@Text String text, @Task boolean good) {}
                """.formatted(name);
    }
}
