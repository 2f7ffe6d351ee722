package io.polytask.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.maven.model.Dependency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other builds make of the published POMs. */
final class PublishedPomTest {
    /** As Gradle reads them: a placeholder in a classifier would be the name of a jar that nobody has. */
    @ParameterizedTest
    @ValueSource(strings = {"runtime/api", "runtime/core", "processor"})
    void withoutAProfileNothingIsLeftOpen(String module) throws Exception {
        assertThat(Poms.dependencies(module)).isNotEmpty().allSatisfy(dependency -> {
            assertThat(dependency.getManagementKey() + ":" + dependency.getVersion())
                    .doesNotContain("$")
                    .doesNotContain("null");
            assertThat(dependency.getClassifier()).isNullOrEmpty();
        });
    }

    @ParameterizedTest
    @FieldSource("io.polytask.published.Poms#PLATFORMS")
    void aProfileAddsTheNativesOfItsPlatform(String platform) throws Exception {
        assertThat(Poms.dependencies("runtime/core", platform))
                .filteredOn(dependency -> platform.equals(dependency.getClassifier()))
                .extracting(Dependency::getArtifactId)
                .containsExactly("nd4j-native", "openblas", "javacpp");
    }

    /** The README names the natives for Gradle by their versions. */
    @Test
    void theReadmeNamesTheVersionsOfTheNatives() throws Exception {
        List<Dependency> natives = Poms.dependencies("runtime/core", "linux-x86_64").stream()
                .filter(dependency -> "linux-x86_64".equals(dependency.getClassifier()))
                .toList();
        assertThat(natives)
                .hasSize(3)
                .allSatisfy(dependency -> assertThat(Poms.readme())
                        .contains("runtimeOnly(\"" + dependency.getGroupId() + ":" + dependency.getArtifactId() + ":"
                                + dependency.getVersion() + ":linux-x86_64@jar\")"));
    }
}
