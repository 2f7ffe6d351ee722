package io.polytask.persist;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.model.Encoding;
import io.polytask.model.Epoch;
import io.polytask.model.History;
import io.polytask.model.Provenance;
import io.polytask.model.Trained;
import io.polytask.model.TrainingOptions;
import io.polytask.random.RandomSource;
import io.polytask.text.Tokenizers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Models to save, and what tests ask of saved ones. */
final class SavedGadgets {
    static final List<Gadget> DATA = Gadgets.of(60, 1).examples();

    private SavedGadgets() {}

    static Trained<Gadget, GadgetBatch, GadgetPrediction> trained(long seed) {
        return trained(TaskSet.all(6), seed, DATA);
    }

    /** Initial values predict as well as learned ones. */
    static Trained<Gadget, GadgetBatch, GadgetPrediction> trained(TaskSet tasks, long seed, List<Gadget> data) {
        GadgetBlueprint blueprint = new GadgetBlueprint();
        Encoding<Gadget, GadgetBatch, GadgetPrediction> encoding = blueprint.encoding(Tokenizers.standard());
        encoding.fit(data);
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

    static Trained<Gadget, GadgetBatch, GadgetPrediction> load(Path path) throws IOException {
        return SavedModel.load(path, new GadgetBlueprint(), Tokenizers.standard());
    }

    static void refused(Path path, String message) {
        assertThatExceptionOfType(BadModelException.class)
                .isThrownBy(() -> load(path))
                .withMessage(message);
    }

    /** What is in a directory, the lock of its savers aside. */
    static List<String> names(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".lock"))
                    .sorted()
                    .toList();
        }
    }

    /** The file of a model's weights. */
    static Path weights(Path path) throws IOException {
        return file(path, "weights-[0-9a-f]{16}\\.safetensors");
    }

    /** The file of a model's history. */
    static Path history(Path path) throws IOException {
        return file(path, "history-[0-9a-f]{16}\\.csv");
    }

    private static Path file(Path path, String pattern) throws IOException {
        List<String> found =
                names(path).stream().filter(name -> name.matches(pattern)).toList();
        if (found.size() != 1) {
            throw new AssertionError(path + " has " + names(path));
        }
        return path.resolve(found.get(0));
    }
}
