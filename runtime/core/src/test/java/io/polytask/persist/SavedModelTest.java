package io.polytask.persist;

import static io.polytask.persist.SavedGadgets.DATA;
import static io.polytask.persist.SavedGadgets.history;
import static io.polytask.persist.SavedGadgets.load;
import static io.polytask.persist.SavedGadgets.names;
import static io.polytask.persist.SavedGadgets.refused;
import static io.polytask.persist.SavedGadgets.trained;
import static io.polytask.persist.SavedGadgets.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.Trained;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedModelTest {
    private static Trained<Gadget, GadgetBatch, GadgetPrediction> trained;

    @TempDir
    Path directory;

    @BeforeAll
    static void make() {
        trained = trained(3);
    }

    private Path saved() throws IOException {
        Path path = directory.resolve("model");
        SavedModel.save(trained, path);
        return path;
    }

    @Test
    void aLoadedModelIsTheSame() throws IOException {
        Trained<Gadget, GadgetBatch, GadgetPrediction> loaded = load(saved());
        assertThat(loaded.parameters().flat().array())
                .isEqualTo(trained.parameters().flat().array());
        assertThat(loaded.predictByName(DATA, loaded.tasks())).isEqualTo(trained.predictByName(DATA, trained.tasks()));
        assertThat(loaded.tasks()).isEqualTo(trained.tasks());
        assertThat(loaded.options()).isEqualTo(trained.options());
        assertThat(loaded.history()).isEqualTo(trained.history());
        assertThat(loaded.provenance()).isEqualTo(trained.provenance());
    }

    @Test
    void aModelOfSomeTasksIsTheSame() throws IOException {
        Trained<Gadget, GadgetBatch, GadgetPrediction> some = trained(TaskSet.ofOrdinals(IntStream.of(1, 3)), 3, DATA);
        Path path = directory.resolve("some");
        SavedModel.save(some, path);
        Trained<Gadget, GadgetBatch, GadgetPrediction> loaded = load(path);
        assertThat(loaded.taskNames()).containsExactly("maker", "score");
        assertThat(loaded.predictByName(DATA, loaded.tasks())).isEqualTo(some.predictByName(DATA, some.tasks()));
    }

    @Test
    void savingTwiceWritesTheSameBytes() throws IOException {
        Path path = saved();
        assertThat(names(path))
                .containsExactly(
                        history(path).getFileName().toString(),
                        "model.json",
                        weights(path).getFileName().toString());
        byte[] manifest = Files.readAllBytes(path.resolve("model.json"));
        byte[] weights = Files.readAllBytes(weights(path));
        SavedModel.save(load(path), path);
        assertThat(path.resolve("model.json")).hasBinaryContent(manifest);
        assertThat(weights(path)).hasBinaryContent(weights);
    }

    @Test
    void anOlderModelIsReplacedAndOtherFilesStay() throws IOException {
        Path path = saved();
        Files.writeString(path.resolve("notes.txt"), "mine");
        Files.writeString(path.resolve("metrics.json"), "{\"format\": \"polytask-metrics\"}");
        Files.writeString(path.resolve("history.csv"), "mine, too");
        Files.createDirectories(path.resolve("plots/more"));
        SavedModel.save(trained(4), path);
        assertThat(names(path))
                .containsExactly(
                        history(path).getFileName().toString(),
                        "history.csv",
                        "model.json",
                        "notes.txt",
                        "plots",
                        weights(path).getFileName().toString());
        assertThat(path.resolve("history.csv")).hasContent("mine, too");
        Files.writeString(path.resolve("metrics.json"), "{\"accuracy\": 1}");
        SavedModel.save(trained, path);
        assertThat(path.resolve("metrics.json")).hasContent("{\"accuracy\": 1}");
        SavedModel.save(trained(4), path);
        assertThat(names(directory)).containsExactly("model");
        assertThat(load(path).predict(DATA)).isNotEqualTo(trained.predict(DATA));
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        Path path = directory.resolve("none");
        refused(path, path + " is not a saved model: there is no such directory.");
        Files.createDirectory(path);
        refused(path, path + " is not a saved model: it has no model.json.");
        Path manifest = path.resolve("model.json");
        Files.writeString(manifest, "{\"format\": \"pt\"}");
        refused(path, manifest + " is not that of a saved model: it does not have the format \"polytask-model\".");
        Files.writeString(manifest, "[]");
        refused(path, manifest + " is not that of a saved model: it does not have the format \"polytask-model\".");
        Files.writeString(manifest, "");
        refused(path, manifest + " is not that of a saved model: it does not have the format \"polytask-model\".");
        Files.writeString(manifest, "\n\nhello");
        refused(path, manifest + " is broken in line 3: it was cut off or changed; copy the model anew.");
        Files.writeString(manifest, "{\"format\": \"polytask-model\", \"version\": 3}");
        refused(
                path,
                manifest
                        + " has version 3 of the format, but this program reads up to 2: load the model with the version "
                        + "of Polytask that saved it, or a newer one.");
    }

    @Test
    void missingAndCutFilesAreTold() throws IOException {
        Path path = saved();
        Path weights = weights(path);
        byte[] bytes = Files.readAllBytes(weights);
        Files.delete(weights);
        refused(path, weights + " is missing: copy the whole directory of the model.");
        for (int length : new int[] {0, 7, 8, 100, bytes.length / 2, bytes.length - 1}) {
            Files.write(weights, Arrays.copyOf(bytes, length));
            refused(
                    path,
                    weights + " has " + length + " bytes, but was saved with " + bytes.length
                            + ": it was cut off; copy the model anew.");
        }
        Files.write(weights, Arrays.copyOf(bytes, bytes.length + 1));
        refused(
                path,
                weights + " has " + (bytes.length + 1) + " bytes, but was saved with " + bytes.length
                        + ": it was changed; copy the model anew.");
    }

    @Test
    void everyChangedByteOfTheWeightsIsNoticed() throws IOException {
        Path path = saved();
        Path weights = weights(path);
        byte[] bytes = Files.readAllBytes(weights);
        for (int offset = 0; offset < bytes.length; offset += 1 + bytes.length / 40) {
            byte[] changed = bytes.clone();
            changed[offset] ^= 16;
            Files.write(weights, changed);
            refused(
                    path,
                    weights
                            + " is not what was saved: it was changed, or belongs to another model; copy the model anew.");
        }
    }

    @Test
    void everyChangeOfTheManifestIsNoticed() throws IOException {
        Path path = saved();
        Path manifest = path.resolve("model.json");
        byte[] bytes = Files.readAllBytes(manifest);
        for (int offset = 0; offset < bytes.length - 1; offset += 1 + bytes.length / 300) {
            byte[] changed = bytes.clone();
            changed[offset] ^= 1;
            Files.write(manifest, changed);
            assertThatExceptionOfType(BadModelException.class)
                    .isThrownBy(() -> load(path))
                    .withMessageStartingWith(manifest.toString());
            Files.write(manifest, Arrays.copyOf(bytes, offset));
            assertThatExceptionOfType(BadModelException.class)
                    .isThrownBy(() -> load(path))
                    .withMessageStartingWith(manifest.toString());
        }
        Files.write(
                manifest,
                new String(bytes, StandardCharsets.UTF_8)
                        .replace("\"threads\" : 1", "\"threads\" : 2")
                        .getBytes(StandardCharsets.UTF_8));
        refused(path, manifest + " is not what was saved: it was changed; copy the model anew.");
    }

    @Test
    void filesOfAnotherModelAreTold() throws IOException {
        Path path = saved();
        Path other = directory.resolve("other");
        SavedModel.save(trained(4), other);
        Path weights = weights(path);
        Files.delete(weights);
        Files.copy(weights(other), weights);
        refused(
                path,
                weights + " is not what was saved: it was changed, or belongs to another model; copy the model anew.");
    }

    /** The gadget's blueprint, declared a little otherwise. */
    private record Redeclared(String name, List<String> declaration)
            implements Blueprint<Gadget, GadgetBatch, GadgetPrediction> {
        @Override
        public List<String> tasks() {
            return new GadgetBlueprint().tasks();
        }

        @Override
        public TrainingOptions options() {
            return new GadgetBlueprint().options();
        }

        @Override
        public Encoding<Gadget, GadgetBatch, GadgetPrediction> encoding(Tokenizers tokenizers) {
            return new GadgetBlueprint().encoding(tokenizers);
        }
    }

    private void refusedAs(Blueprint<Gadget, GadgetBatch, GadgetPrediction> blueprint, String message)
            throws IOException {
        Path path = saved();
        assertThatExceptionOfType(BadModelException.class)
                .isThrownBy(() -> SavedModel.load(path, blueprint, Tokenizers.standard()))
                .withMessage(path + message);
    }

    @Test
    void theModelOfAnotherClassIsTold() throws IOException {
        refusedAs(
                new Redeclared("Review", List.of()),
                " holds a model of Gadget, not of Review: load it with GadgetModel.");
    }

    @Test
    void aChangedDeclarationIsShown() throws IOException {
        List<String> lines = new GadgetBlueprint().declaration();
        List<String> changed = new ArrayList<>(lines);
        changed.set(3, "layer tokens: EMBEDDING of 9 from words");
        refusedAs(
                new Redeclared("Gadget", changed),
                " was saved from another declaration of Gadget: it had \"layer tokens: EMBEDDING of 8 from words\", where "
                        + "there is now \"layer tokens: EMBEDDING of 9 from words\"; change Gadget back, or train it anew.");
        refusedAs(
                new Redeclared("Gadget", lines.subList(0, 5)),
                " was saved from another declaration of Gadget: it also had "
                        + "\"heads category, maker, recommended, score, topics, tags\"; "
                        + "change Gadget back, or train it anew.");
        List<String> more = new ArrayList<>(lines);
        more.add("input age: numeric");
        refusedAs(
                new Redeclared("Gadget", more),
                " was saved from another declaration of Gadget: it did not have \"input age: numeric\"; "
                        + "change Gadget back, or train it anew.");
        List<String> swapped = new ArrayList<>(lines);
        swapped.add(0, swapped.remove(1));
        refusedAs(
                new Redeclared("Gadget", swapped),
                " was saved from another declaration of Gadget: the same lines stood in another order; "
                        + "change Gadget back, or train it anew.");
    }
}
