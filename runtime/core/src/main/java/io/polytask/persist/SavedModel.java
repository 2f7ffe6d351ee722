package io.polytask.persist;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.api.Audience;
import io.polytask.encode.Batch;
import io.polytask.layer.Parameters;
import io.polytask.model.Blueprint;
import io.polytask.model.History;
import io.polytask.model.Trained;
import io.polytask.tensor.MatrixView;
import io.polytask.text.Tokenizers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Saves trained models as directories, and loads them: they predict the same bits as before. Any number of processes may
 * save to a directory and load from it at once: each load finds one of the models, whole. Loading writes nothing.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class SavedModel {
    static final String MANIFEST = "model.json";
    /** The figures beside a model: those of an older one go with it. */
    static final String METRICS = "metrics.json";

    /** Of the weights: the checksum of the encoders that they were learned with. */
    private static final String ENCODERS = "encoders";

    private SavedModel() {}

    /**
     * Saves a model, whole or not at all. A model that is there already is replaced; other files in the directory stay.
     *
     * @throws BadModelException if it could not be saved there: it tells why, and where it was saved instead, if anywhere;
     *     an older model still is where it was
     */
    public static void save(Trained<?, ?, ?> trained, Path directory) throws IOException {
        // A thread that was interrupted could write nothing: channels close.
        boolean interrupted = Thread.interrupted();
        try {
            write(trained, directory);
        } catch (IOException e) {
            interrupted |= Thread.interrupted();
            throw Rescue.after(e, directory, other -> write(trained, other));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Makes sure by doing, before hours of training, that a model can be saved here: its parent directories are made, but
     * nothing else is left.
     *
     * @throws BadModelException if it cannot: the name is that of a file or of a directory of something else, or nothing can
     *     be written there
     */
    public static void requireWritable(Path directory) throws IOException {
        try {
            ModelDirectory.of(directory).probe();
        } catch (BadModelException e) {
            throw e;
        } catch (IOException e) {
            throw new BadModelException(Rescue.sentence(e, directory) + "; choose another directory.", e);
        }
    }

    private static <E, B extends Batch<E>, P> void write(Trained<E, B, P> trained, Path directory) throws IOException {
        Map<String, JsonNode> encoders = new LinkedHashMap<>();
        trained.encoding().encoders().forEach(encoder -> encoders.put(encoder.name(), encoder.state()));
        String model = trained.blueprint().name();
        try (Commit commit = Commit.of(directory)) {
            commit.write(
                    ModelFile.WEIGHTS,
                    channel -> Safetensors.write(
                            channel,
                            grids(trained.parameters()),
                            Map.of("model", model, ENCODERS, Manifest.sha256(encoders))));
            commit.write(
                    ModelFile.HISTORY,
                    channel -> channel.write(
                            ByteBuffer.wrap(trained.history().toCsv().getBytes(StandardCharsets.UTF_8))));
            byte[] manifest = new Manifest(
                            model,
                            trained.blueprint().declaration(),
                            trained.taskNames(),
                            trained.options(),
                            trained.provenance(),
                            encoders,
                            trained.parameters().specs(),
                            commit.files())
                    .toBytes();
            requireLoadable(trained, directory, manifest);
            commit.publish(manifest);
        }
    }

    /** A model that could not be loaded must not replace one that can. */
    private static <E, B extends Batch<E>, P> void requireLoadable(
            Trained<E, B, P> trained, Path directory, byte[] manifest) throws IOException {
        String broken = trained.parameters().firstNotFinite().orElse("");
        if (!broken.isEmpty()) {
            throw new BadModelException(
                    directory + " would not be loaded again: the parameter " + broken + " is not finite.");
        }
        Restoration.of(
                directory,
                Manifest.parse(directory.resolve(MANIFEST), manifest),
                trained.blueprint(),
                Tokenizers.standard());
    }

    private static Map<String, MatrixView> grids(Parameters parameters) {
        Map<String, MatrixView> grids = new LinkedHashMap<>();
        parameters.specs().forEach(spec -> grids.put(spec.name(), parameters.values(spec)));
        return grids;
    }

    /**
     * Loads a model.
     *
     * @param blueprint of the class as it is declared now: it must be what it was
     * @param tokenizers those that the model was trained with
     * @throws BadModelException if the directory is no saved model, is damaged, or holds that of another declaration
     */
    public static <E, B extends Batch<E>, P> Trained<E, B, P> load(
            Path directory, Blueprint<E, B, P> blueprint, Tokenizers tokenizers) throws IOException {
        try (Snapshot snapshot = Snapshot.of(directory)) {
            Manifest manifest = snapshot.manifest();
            Restoration<E, B, P> restored = Restoration.of(directory, manifest, blueprint, tokenizers);
            Parameters parameters = Parameters.zeros(restored.layout());
            readWeights(snapshot, grids(parameters));
            return new Trained<>(
                    blueprint,
                    restored.encoding(),
                    parameters,
                    restored.layout().tasks(),
                    manifest.options(),
                    history(directory, snapshot.history()),
                    manifest.provenance());
        }
    }

    private static void readWeights(Snapshot snapshot, Map<String, MatrixView> grids) throws IOException {
        CheckedFile file = snapshot.weights();
        Map<String, String> metadata = file.read(in -> Safetensors.read(file.path(), in, file.bytes(), grids));
        Manifest manifest = snapshot.manifest();
        if (!manifest.isPlain() && !Manifest.sha256(manifest.encoders()).equals(metadata.get(ENCODERS))) {
            throw SafetensorsHeader.foreign(
                    file.path(), "it was learned with other encoders than those of " + MANIFEST);
        }
    }

    private static History history(Path directory, CheckedFile file) throws IOException {
        byte[] bytes = file.read(in -> JsonFile.bytes(file.path(), in, file.bytes()));
        try {
            return History.parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new BadModelException(directory + " cannot be loaded: " + Excerpt.of(e), e);
        }
    }

    /**
     * The name of the class whose model a directory holds.
     *
     * @throws BadModelException if the directory is no saved model
     */
    public static String nameOf(Path directory) throws IOException {
        return Snapshot.manifest(directory).model();
    }

    /**
     * The inputs, layers and heads of that class, as they were when it was trained.
     *
     * @throws BadModelException if the directory is no saved model
     */
    public static List<String> declarationOf(Path directory) throws IOException {
        return Snapshot.manifest(directory).declaration();
    }
}
