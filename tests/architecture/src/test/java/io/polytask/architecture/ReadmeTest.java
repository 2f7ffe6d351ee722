package io.polytask.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Head;
import io.polytask.api.LayerType;
import io.polytask.api.Relation;
import io.polytask.api.SharedLayer;
import io.polytask.api.Text;
import io.polytask.api.WeightingType;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README has a row for, and that its links lead somewhere. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern NAME = Pattern.compile("\\w+");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void eachLayerTypeHasARow() throws IOException {
        assertThat(firstCells(section("## Layers"))).containsAll(names(LayerType.values()));
    }

    @Test
    void eachAttributeOfALayerIsInItsTable() throws IOException {
        Set<String> common = Set.of("name", "type", "from");
        assertThat(words(section("## Layers")))
                .containsAll(attributes(SharedLayer.class).stream()
                        .filter(attribute -> !common.contains(attribute))
                        .toList());
    }

    @Test
    void eachWeightingAndRelationIsThere() throws IOException {
        assertThat(words(section("### Balancing tasks"))).containsAll(names(WeightingType.values()));
        assertThat(words(section("## Inputs and labels"))).containsAll(names(Relation.values()));
    }

    @Test
    void eachAttributeOfATextAndOfAHeadIsThere() throws IOException {
        assertThat(words(section("## Inputs and labels")))
                .containsAll(attributes(Text.class))
                .containsAll(attributes(Head.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "examples/README.md", "tests/benchmarks/README.md", "runtime/docs/inside.md"})
    void linksLeadSomewhere(String document) throws IOException {
        Path file = ROOT.resolve(document);
        assertThat(LINK.matcher(Files.readString(file)).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
    }

    /** A section as far as the next one of its level. */
    private static String section(String heading) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int start = readme.indexOf(heading + "\n");
        assertThat(start).as(heading).isNotNegative();
        int end = readme.indexOf("\n" + heading.substring(0, heading.indexOf(' ') + 1), start + 1);
        return readme.substring(start, end < 0 ? readme.length() : end);
    }

    private static Set<String> firstCells(String section) {
        return section.lines()
                .filter(line -> line.startsWith("| "))
                .flatMap(line ->
                        NAME.matcher(line.substring(0, line.indexOf('|', 1))).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String section) {
        return NAME.matcher(section).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static List<String> attributes(Class<?> annotation) {
        return Stream.of(annotation.getDeclaredMethods()).map(Method::getName).toList();
    }
}
