package io.polytask.persist;

import static io.polytask.persist.SavedGadgets.DATA;
import static io.polytask.persist.SavedGadgets.load;
import static io.polytask.persist.SavedGadgets.names;
import static io.polytask.persist.SavedGadgets.trained;
import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.model.Trained;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model as version 1 of the format has it, and what killed runs of that time have left. */
final class OlderVersionsTest {
    private static final Trained<Gadget, GadgetBatch, GadgetPrediction> MODEL = trained(3);

    @TempDir
    private Path directory;

    private Path path;

    @BeforeEach
    void copy() throws IOException {
        path = Files.createDirectory(directory.resolve("model"));
        for (String name : List.of("model.json", "weights.safetensors", "history.csv")) {
            try (InputStream in = OlderVersionsTest.class.getResourceAsStream("/saved/version1/" + name)) {
                Files.copy(in, path.resolve(name));
            }
        }
        Files.writeString(path.resolve("metrics.json"), "{\"part\": \"test\", \"tasks\": {}}");
        Files.writeString(path.resolve("notes.txt"), "mine");
    }

    @Test
    void itIsLoaded() throws IOException {
        Trained<Gadget, GadgetBatch, GadgetPrediction> loaded = load(path);
        assertThat(loaded.predict(DATA)).isEqualTo(MODEL.predict(DATA));
        assertThat(loaded.options()).isEqualTo(MODEL.options());
        assertThat(loaded.history()).isEqualTo(MODEL.history());
        assertThat(loaded.provenance()).isEqualTo(MODEL.provenance());
    }

    @Test
    void itIsReplacedAndItsFilesGo() throws IOException {
        SavedModel.save(trained(4), path);
        assertThat(load(path).predict(DATA)).isEqualTo(trained(4).predict(DATA));
        assertThat(names(path)).hasSize(4).contains("model.json", "notes.txt").doesNotContain("metrics.json");
    }

    @Test
    void whatIsLeftOfItIsReadWithoutWritingAndPutBackByTheNextSave() throws IOException {
        Files.move(path, directory.resolve(".model.old"));
        Path half = Files.createDirectory(directory.resolve(".model.new-5e0e6d4c-9a56-4cbb-9bfa-8f2f7d6c7a11"));
        Files.writeString(half.resolve("weights.safetensors"), "half");
        Path foreign = Files.createDirectory(directory.resolve(".model.new-mine"));

        assertThat(load(path).predict(DATA)).isEqualTo(MODEL.predict(DATA));
        assertThat(names(directory)).hasSize(3).contains(".model.old");

        SavedModel.save(trained(4), path);
        assertThat(load(path).predict(DATA)).isEqualTo(trained(4).predict(DATA));
        assertThat(path.resolve("notes.txt")).hasContent("mine");
        assertThat(names(directory)).containsExactly(foreign.getFileName().toString(), "model");
    }

    @Test
    void filesThatWereNotYetMovedAreMoved() throws IOException {
        Path old = Files.move(path, directory.resolve(".model.old"));
        Files.createDirectory(path);
        SavedModel.save(trained(4), path);
        assertThat(old).doesNotExist();
        assertThat(path.resolve("notes.txt")).hasContent("mine");
        assertThat(names(directory)).containsExactly("model");
    }
}
