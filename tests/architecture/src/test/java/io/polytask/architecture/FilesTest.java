package io.polytask.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The size of the files: a file that grows past the bound wants another shape. */
class FilesTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final int MOST_LINES = 350;
    private static final int MEDIAN_LINES = 110;

    @Test
    void noSourceFileIsLong() throws IOException {
        Map<Long, Path> sizes = new TreeMap<>();
        List<Long> lines;
        try (Stream<Path> files =
                Stream.of("runtime", "processor", "examples", "tests").flatMap(folder -> walk(ROOT.resolve(folder)))) {
            lines = files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/target/"))
                    .map(file -> {
                        long count = count(file);
                        sizes.put(count, ROOT.relativize(file));
                        return count;
                    })
                    .sorted()
                    .toList();
        }
        assertThat(sizes)
                .as("files by lines")
                .allSatisfy(
                        (count, file) -> assertThat(count).as(file.toString()).isLessThanOrEqualTo(MOST_LINES));
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN_LINES);
    }

    @Test
    void theTopLevelHoldsNothingElse() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            // A build leaves a target folder, which is no part of the repository.
            assertThat(entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !name.startsWith(".") && !name.equals("target")))
                    .containsExactlyInAnyOrder("pom.xml", "README.md", "processor", "runtime", "examples", "tests");
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long count(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
