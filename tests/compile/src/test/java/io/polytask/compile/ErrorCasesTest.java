package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.processor.diagnostics.DiagnosticId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code errors} holds sources with mistakes, and all that the compiler says of them: text and location. It is
 * named by the id that it is about, and by what of it where there are several: {@code UnsupportedType_of_spans}.
 */
class ErrorCasesTest {
    static final Path CASES = Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "errors");
    private static final String HEADER =
            "# written by the tests (-Dgolden.update=true); review the diff, do not edit\n";

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("expected.txt");
        String transcript =
                HEADER + JavacRun.over(CASES.resolve(name).resolve("input")).transcript();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, transcript);
        }
        assertThat(transcript).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNamedByAnIdThatItSays(String name) throws IOException {
        String id = name.replaceFirst("_.*", "");
        assertThat(Files.readString(CASES.resolve(name).resolve("expected.txt")))
                .contains("[Polytask/" + id + "]");
    }

    @Test
    void everyIdHasACase() throws IOException {
        StringBuilder texts = new StringBuilder();
        for (String name : cases()) {
            texts.append(Files.readString(CASES.resolve(name).resolve("expected.txt")));
        }
        assertThat(Arrays.stream(DiagnosticId.values())
                        .filter(id -> id != DiagnosticId.INTERNAL_ERROR) // InternalErrorTest has that one
                        .map(id -> "[Polytask/" + id.id() + "]"))
                .allSatisfy(id -> assertThat(texts).contains(id));
    }
}
