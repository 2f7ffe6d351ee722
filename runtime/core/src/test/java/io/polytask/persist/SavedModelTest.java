package io.polytask.persist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.Epoch;
import io.polytask.model.History;
import io.polytask.model.Provenance;
import io.polytask.model.Trained;
import io.polytask.model.TrainingOptions;
import io.polytask.tensor.RandomSource;
import io.polytask.text.Tokenizers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedModelTest {
    private static final List<Gadget> DATA = Gadgets.of(60, 1).examples();
    private static Trained<Gadget, GadgetBatch, GadgetPrediction> trained;

    @TempDir
    Path directory;

    @BeforeAll
    static void make() {
        trained = trained(TaskSet.all(6), 3);
    }

    /** Initial values predict as well as learned ones. */
    private static Trained<Gadget, GadgetBatch, GadgetPrediction> trained(TaskSet tasks, long seed) {
        GadgetBlueprint blueprint = new GadgetBlueprint();
        Encoding<Gadget, GadgetBatch, GadgetPrediction> encoding = blueprint.encoding(Tokenizers.standard());
        encoding.fit(DATA);
        Layout layout = new Layout(tasks);
        encoding.network(layout);
        TrainingOptions options = blueprint.options().toBuilder()
                .taskWeight("score", 0.5)
                .monitor("category")
                .seed(Long.MIN_VALUE)
                .build();
        Epoch epoch = new Epoch(1, 0.02, Map.of("score", 0.25), Map.of(), OptionalDouble.of(0.5));
        return new Trained<>(
                blueprint,
                encoding,
                Parameters.initial(layout, seed, RandomSource.standard()),
                tasks,
                options,
                new History(List.of(epoch), 1),
                new Provenance(Instant.parse("2026-01-02T03:04:05.006Z"), 60, 7, "ab".repeat(32), "17.0.1"));
    }

    private Path saved() throws IOException {
        Path path = directory.resolve("model");
        SavedModel.save(trained, path);
        return path;
    }

    private static Trained<Gadget, GadgetBatch, GadgetPrediction> load(Path path) throws IOException {
        return SavedModel.load(path, new GadgetBlueprint(), Tokenizers.standard());
    }

    private static void refused(Path path, String message) {
        assertThatExceptionOfType(BadModelException.class)
                .isThrownBy(() -> load(path))
                .withMessage(message);
    }

    private static List<String> names(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aLoadedModelIsTheSame() throws IOException {
        Trained<Gadget, GadgetBatch, GadgetPrediction> loaded = load(saved());
        assertThat(loaded.parameters().memory().array())
                .isEqualTo(trained.parameters().memory().array());
        assertThat(loaded.predictByName(DATA, loaded.tasks())).isEqualTo(trained.predictByName(DATA, trained.tasks()));
        assertThat(loaded.tasks()).isEqualTo(trained.tasks());
        assertThat(loaded.options()).isEqualTo(trained.options());
        assertThat(loaded.history()).isEqualTo(trained.history());
        assertThat(loaded.provenance()).isEqualTo(trained.provenance());
    }

    @Test
    void aModelOfSomeTasksIsTheSame() throws IOException {
        Trained<Gadget, GadgetBatch, GadgetPrediction> some = trained(TaskSet.ofOrdinals(IntStream.of(1, 3)), 3);
        Path path = directory.resolve("some");
        SavedModel.save(some, path);
        Trained<Gadget, GadgetBatch, GadgetPrediction> loaded = load(path);
        assertThat(loaded.taskNames()).containsExactly("maker", "score");
        assertThat(loaded.predictByName(DATA, loaded.tasks())).isEqualTo(some.predictByName(DATA, some.tasks()));
    }

    @Test
    void savingTwiceWritesTheSameBytes() throws IOException {
        Path path = saved();
        assertThat(names(path)).containsExactly("history.csv", "model.json", "weights.safetensors");
        byte[] manifest = Files.readAllBytes(path.resolve("model.json"));
        byte[] weights = Files.readAllBytes(path.resolve("weights.safetensors"));
        SavedModel.save(load(path), path);
        assertThat(path.resolve("model.json")).hasBinaryContent(manifest);
        assertThat(path.resolve("weights.safetensors")).hasBinaryContent(weights);
    }

    @Test
    void anOlderModelIsReplacedAndOtherFilesStay() throws IOException {
        Path path = saved();
        Files.writeString(path.resolve("notes.txt"), "mine");
        Files.writeString(path.resolve("metrics.json"), "{}");
        Files.createDirectories(path.resolve("plots/more"));
        SavedModel.save(trained(TaskSet.all(6), 4), path);
        assertThat(names(path))
                .containsExactly("history.csv", "model.json", "notes.txt", "plots", "weights.safetensors");
        assertThat(names(directory)).containsExactly("model");
        assertThat(load(path).predict(DATA)).isNotEqualTo(trained.predict(DATA));
    }

    @Test
    void aRunThatWasKilledBetweenTheRenamesLosesNothing() throws IOException {
        Path path = saved();
        Files.move(path, directory.resolve(".model.old"));
        assertThat(load(path).predict(DATA)).isEqualTo(trained.predict(DATA));
        assertThat(names(directory)).containsExactly("model");
    }

    @Test
    void parentsAreMadeAndFilesAreNotOverwritten() throws IOException {
        Path deep = directory.resolve("a/b/model");
        SavedModel.save(trained, deep);
        assertThat(names(deep)).hasSize(3);
        Path file = Files.writeString(directory.resolve("file"), "x");
        assertThatExceptionOfType(BadModelException.class)
                .isThrownBy(() -> SavedModel.save(trained, file))
                .withMessage(file + " is a file, but a model is saved as a directory: choose another name.");
        assertThat(file).hasContent("x");
    }

    @Test
    void whereNoModelCanBeSavedIsToldBeforehand() throws IOException {
        Path path = saved();
        byte[] manifest = Files.readAllBytes(path.resolve("model.json"));
        SavedModel.requireWritable(path);
        assertThat(path.resolve("model.json")).hasBinaryContent(manifest);
        SavedModel.requireWritable(directory.resolve("none"));
        assertThat(names(directory)).containsExactly("model");
        Path file = Files.writeString(directory.resolve("file"), "x");
        assertThatExceptionOfType(BadModelException.class)
                .isThrownBy(() -> SavedModel.requireWritable(file))
                .withMessage(file + " is a file, but a model is saved as a directory: choose another name.");
        assertThatExceptionOfType(BadModelException.class)
                .isThrownBy(() -> SavedModel.requireWritable(file.resolve("model")))
                .withMessage(file.resolve("model") + " cannot be written: no directory can be made in " + file
                        + "; choose another place.");
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
        Files.writeString(manifest, "{\"format\": \"polytask-model\", \"version\": 2}");
        refused(
                path,
                manifest
                        + " has version 2 of the format, but this program reads up to 1: load the model with the version "
                        + "of Polytask that saved it, or a newer one.");
    }

    @Test
    void missingAndCutFilesAreTold() throws IOException {
        Path path = saved();
        Path weights = path.resolve("weights.safetensors");
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
        Path weights = path.resolve("weights.safetensors");
        byte[] bytes = Files.readAllBytes(weights);
        for (int place = 0; place < bytes.length; place += 1 + bytes.length / 40) {
            byte[] changed = bytes.clone();
            changed[place] ^= 16;
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
        for (int place = 0; place < bytes.length - 1; place += 1 + bytes.length / 300) {
            byte[] changed = bytes.clone();
            changed[place] ^= 1;
            Files.write(manifest, changed);
            assertThatExceptionOfType(BadModelException.class)
                    .isThrownBy(() -> load(path))
                    .withMessageStartingWith(manifest.toString());
            Files.write(manifest, Arrays.copyOf(bytes, place));
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
        SavedModel.save(trained(TaskSet.all(6), 4), other);
        Path weights = path.resolve("weights.safetensors");
        Files.delete(weights);
        Files.copy(other.resolve("weights.safetensors"), weights);
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
