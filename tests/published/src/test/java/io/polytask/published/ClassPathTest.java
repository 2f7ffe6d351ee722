package io.polytask.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class path of a user's run: without the jars that nothing is loaded from, some of which have known flaws. */
final class ClassPathTest {
    @TempDir
    Path folder;

    @Test
    void whatNobodyLoadsIsNotThere() {
        Map<String, String> names = UsersProject.names(UsersProject.classPath());
        assertThat(names)
                .containsKeys("polytask-core", "nd4j-native", "nd4j-api", "openblas", "javacpp")
                .doesNotContainKeys(
                        "jackson", // ND4J's own, with snakeyaml and woodstox in it
                        "protobuf",
                        "flatbuffers-java",
                        "commons-compress",
                        "commons-net",
                        "commons-codec",
                        "commons-collections4",
                        "oshi-core",
                        "jna",
                        "jna-platform");
    }

    @Test
    void whatHadKnownFlawsIsNewer() {
        Map<String, String> names = UsersProject.names(UsersProject.classPath());
        assertThat(names)
                .containsEntry("commons-lang3", "commons-lang3-3.20.0.jar")
                .containsEntry("commons-io", "commons-io-2.21.0.jar");
    }

    @Test
    void trainingEvaluatingAndPredictingRunOnIt() throws Exception {
        UsersProject project = new UsersProject(folder);
        assertThat(project.compile()).isEmpty();
        String rows = IntStream.range(0, 40)
                .mapToObj(row -> (row % 2 == 0 ? "fine and fast," : "slow and bad,") + (row % 2 == 0) + "," + row % 5)
                .collect(Collectors.joining("\n"));
        project.write("reviews.csv", "text,good,stars\n" + rows + "\n");
        String data = project.path("reviews.csv").toString();
        String model = project.path("model").toString();
        assertThat(project.run("train", "--data", data, "--out", model, "--weighting=UPGRAD"))
                .endsWith("exit 0");
        assertThat(project.run("evaluate", "--saved", model, "--data", data, "--part=ALL"))
                .endsWith("exit 0");
        assertThat(project.run("predict", "--saved", model, "--input", data, "--output", folder + "/predicted.jsonl"))
                .endsWith("exit 0");
        assertThat(Files.readAllLines(folder.resolve("predicted.jsonl"))).hasSize(40);
    }
}
