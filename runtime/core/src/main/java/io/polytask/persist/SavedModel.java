package io.polytask.persist;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.data.Batch;
import io.polytask.data.Encoder;
import io.polytask.layer.Layout;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.History;
import io.polytask.model.Trained;
import io.polytask.tensor.Grid;
import io.polytask.text.Tokenizers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Saves trained models as directories, and loads them: they predict the same bits as before. */
public final class SavedModel {
    private static final String MANIFEST = "model.json";
    private static final String WEIGHTS = "weights.safetensors";
    private static final String HISTORY = "history.csv";
    /** The figures that the command line writes beside a model: those of the older one go with it. */
    private static final String METRICS = "metrics.json";

    private SavedModel() {}

    /**
     * Saves a model, whole or not at all. A model that is there already is replaced; other files in the directory stay.
     *
     * @throws BadModelException if the name is that of a file, or no directory can be made there
     * @throws IOException if it cannot be written; what was there before still is
     */
    public static void save(Trained<?, ?, ?> trained, Path directory) throws IOException {
        Replacement replacement = Replacement.of(directory, Set.of(MANIFEST, WEIGHTS, HISTORY, METRICS));
        try {
            write(trained, replacement.directory());
            replacement.commit();
        } finally {
            replacement.abandon();
        }
    }

    /**
     * Makes sure, before hours of training, that a model can be saved here: its parent directories are made, but nothing
     * else is changed.
     *
     * @throws BadModelException if the name is that of a file, or no directory can be made there
     */
    public static void requireWritable(Path directory) throws IOException {
        Replacement.of(directory, Set.of()).abandon();
    }

    private static void write(Trained<?, ?, ?> trained, Path directory) throws IOException {
        Path weights = directory.resolve(WEIGHTS);
        Path history = directory.resolve(HISTORY);
        String model = trained.blueprint().name();
        Safetensors.write(weights, grids(trained.parameters()), Map.of("model", model));
        write(history, trained.history().toCsv().getBytes(StandardCharsets.UTF_8));
        Map<String, JsonNode> encoders = new LinkedHashMap<>();
        trained.encoding().encoders().forEach(encoder -> encoders.put(encoder.name(), encoder.state()));
        Map<String, FileStamp> files = new LinkedHashMap<>();
        files.put(WEIGHTS, FileStamp.of(weights));
        files.put(HISTORY, FileStamp.of(history));
        Manifest manifest = new Manifest(
                model,
                trained.blueprint().declaration(),
                trained.taskNames(),
                trained.options(),
                trained.provenance(),
                encoders,
                trained.parameters().specs(),
                files);
        write(directory.resolve(MANIFEST), manifest.toBytes());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static Map<String, Grid> grids(Parameters parameters) {
        Map<String, Grid> grids = new LinkedHashMap<>();
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
        Manifest manifest = manifest(directory);
        Declarations.requireSame(directory, manifest, blueprint);
        for (String file : List.of(WEIGHTS, HISTORY)) {
            stamp(directory, manifest, file).check(directory.resolve(file));
        }
        TaskSet tasks = tasks(directory, manifest, blueprint);
        Encoding<E, B, P> encoding = blueprint.encoding(tokenizers);
        restore(directory, manifest, encoding);
        Layout layout = new Layout(tasks, blueprint.relations());
        encoding.network(layout);
        Parameters parameters = Parameters.zeros(layout);
        requireSame(directory, manifest.parameters(), parameters.specs());
        Safetensors.read(directory.resolve(WEIGHTS), grids(parameters));
        return new Trained<>(
                blueprint, encoding, parameters, tasks, manifest.options(), history(directory), manifest.provenance());
    }

    /**
     * The name of the class whose model a directory holds.
     *
     * @throws BadModelException if the directory is no saved model
     */
    public static String nameOf(Path directory) throws IOException {
        return manifest(directory).model();
    }

    private static Manifest manifest(Path directory) throws IOException {
        Replacement.settle(directory);
        if (!Files.isDirectory(directory)) {
            throw new BadModelException(directory + " is not a saved model: there is no such directory.");
        }
        return Manifest.read(directory.resolve(MANIFEST));
    }

    private static FileStamp stamp(Path directory, Manifest manifest, String file) throws BadModelException {
        FileStamp stamp = manifest.files().get(file);
        if (stamp == null) {
            throw new BadModelException(
                    directory + " is not a saved model: its " + MANIFEST + " tells nothing of " + file + ".");
        }
        return stamp;
    }

    private static TaskSet tasks(Path directory, Manifest manifest, Blueprint<?, ?, ?> blueprint)
            throws BadModelException {
        List<String> known = blueprint.tasks();
        if (manifest.tasks().isEmpty() || !known.containsAll(manifest.tasks())) {
            throw new BadModelException(directory + " was trained for the tasks " + manifest.tasks() + ", but "
                    + blueprint.name() + " has the tasks " + known + ": train it anew.");
        }
        return TaskSet.ofOrdinals(manifest.tasks().stream().mapToInt(known::indexOf));
    }

    private static void restore(Path directory, Manifest manifest, Encoding<?, ?, ?> encoding)
            throws BadModelException {
        for (Encoder encoder : encoding.encoders()) {
            JsonNode state = manifest.encoders().get(encoder.name());
            try {
                if (state == null) {
                    throw new IllegalArgumentException("There is no state of the encoder \"" + encoder.name() + "\".");
                }
                encoder.restore(state);
            } catch (IllegalArgumentException e) {
                throw new BadModelException(directory + " cannot be loaded: " + e.getMessage(), e);
            }
        }
    }

    private static void requireSame(Path directory, List<ParameterSpec> saved, List<ParameterSpec> now)
            throws BadModelException {
        if (!saved.equals(now)) {
            throw new BadModelException(directory + " has the parameters " + saved + ", but the network has " + now
                    + ": it was saved by another version of Polytask; load it with that one, or train it anew.");
        }
    }

    private static History history(Path directory) throws IOException {
        try {
            return History.parse(Files.readString(directory.resolve(HISTORY)));
        } catch (IllegalArgumentException e) {
            throw new BadModelException(directory + " cannot be loaded: " + e.getMessage(), e);
        }
    }
}
