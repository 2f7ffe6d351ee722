package io.polytask.persist;

import static io.polytask.persist.SavedGadgets.trained;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetricsFileTest {
    @TempDir
    private Path directory;

    private static void add(MetricsFile file, String data, int figure) throws IOException {
        ObjectNode evaluation =
                JsonNodeFactory.instance.objectNode().put("data", data).put("figure", figure);
        file.add(evaluation, List.of("data"));
    }

    private String evaluations() throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(directory.resolve("metrics.json").toFile());
        return json.path("evaluations").toString();
    }

    @Test
    void eachFileHasItsFigures() throws IOException {
        SavedModel.save(trained(3), directory);
        MetricsFile file = MetricsFile.of(directory);
        add(file, "a", 1);
        add(file, "b\uD83D", 2);
        add(file, "a", 3);
        assertThat(evaluations()).isEqualTo("[{\"data\":\"b\uD83D\",\"figure\":2},{\"data\":\"a\",\"figure\":3}]");
    }

    @Test
    void figuresOfOlderModelsAreNotThoseOfTheNewOne() throws IOException {
        Path file = directory.resolve("metrics.json");
        SavedModel.save(trained(3), directory);
        MetricsFile older = MetricsFile.of(directory);
        add(older, "a", 1);
        SavedModel.save(trained(4), directory);
        assertThat(file).doesNotExist();
        assertThatExceptionOfType(BadModelException.class)
                .isThrownBy(() -> add(older, "b", 2))
                .withMessage(file + " is not written: another model has been saved there in the meantime.");
        add(MetricsFile.of(directory), "c", 3);
        assertThat(evaluations()).isEqualTo("[{\"data\":\"c\",\"figure\":3}]");
    }

    @Test
    void anotherProgramsFileStays() throws IOException {
        SavedModel.save(trained(3), directory);
        Path file = Files.writeString(directory.resolve("metrics.json"), "{\"figure\": 1}");
        assertThatExceptionOfType(BadModelException.class)
                .isThrownBy(() -> add(MetricsFile.of(directory), "a", 1))
                .withMessage(file + " is not written: there is another program's file of that name; move it away.");
        assertThat(file).hasContent("{\"figure\": 1}");
    }
}
