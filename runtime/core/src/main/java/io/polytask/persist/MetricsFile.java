package io.polytask.persist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a saved model, beside it in {@code metrics.json}: {@code {"format": "polytask-metrics", "model":
 * "<checksum of the weights>", "evaluations": [...]}}. The next model takes it away.
 */
public final class MetricsFile {
    private static final String FORMAT = "polytask-metrics";
    private static final String EVALUATIONS = "evaluations";

    private final Path directory;
    private final String weights;

    private MetricsFile(Path directory, String weights) {
        this.directory = directory;
        this.weights = weights;
    }

    /**
     * That of the model which a directory holds now.
     *
     * @throws BadModelException if the directory is no saved model
     */
    public static MetricsFile of(Path directory) throws IOException {
        return new MetricsFile(directory, weights(directory));
    }

    private static String weights(Path directory) throws IOException {
        return Snapshot.manifest(directory).stampOf(ModelFile.WEIGHTS).sha256();
    }

    /**
     * Adds an evaluation, which replaces an older one of the same model and the same examples.
     *
     * @param evaluation whose figures it is
     * @param examples the fields of the evaluation that tell what was measured
     * @throws BadModelException if it cannot be written, if the directory has another program's file of that name, or if another
     *     model has been saved there
     */
    public void add(ObjectNode evaluation, List<String> examples) throws IOException {
        Path model = ModelDirectory.of(directory).path();
        Path file = model.resolve(SavedModel.METRICS);
        try {
            add(evaluation, examples, model, file);
        } catch (BadModelException e) {
            throw e;
        } catch (IOException e) {
            throw notWritten(file, Rescue.reason(e), e);
        }
    }

    private void add(ObjectNode evaluation, List<String> examples, Path model, Path file) throws IOException {
        DirectoryLock lock = DirectoryLock.of(model);
        try (lock) {
            if (!weights.equals(weights(model))) {
                throw notWritten(file, "another model has been saved there in the meantime", null);
            }
            ArrayNode evaluations = JsonNodeFactory.instance.arrayNode();
            for (JsonNode older : older(file)) {
                if (!examples.stream().allMatch(field -> older.path(field).equals(evaluation.path(field)))) {
                    evaluations.add(older);
                }
            }
            write(model, evaluations.add(evaluation));
        }
    }

    private void write(Path model, ArrayNode evaluations) throws IOException {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("format", FORMAT).put("model", weights);
        json.set(EVALUATIONS, evaluations);
        try (PendingFile pending = PendingFile.in(model, ModelDirectory.SAVING)) {
            pending.write(JsonFile.writePretty(json));
            pending.moveTo(model.resolve(SavedModel.METRICS));
        }
    }

    private static BadModelException notWritten(Path file, String reason, @Nullable IOException cause) {
        BadModelException failure = new BadModelException(file + " is not written: " + reason + ".");
        if (cause != null) {
            failure.initCause(cause);
        }
        return failure;
    }

    private JsonNode older(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return JsonNodeFactory.instance.arrayNode();
        }
        if (!isOwn(file)) {
            throw notWritten(file, "there is another program's file of that name; move it away", null);
        }
        JsonNode json = JsonFile.parse(JsonFile.bytes(file));
        return weights.equals(json.path("model").asText())
                ? json.path(EVALUATIONS)
                : JsonNodeFactory.instance.arrayNode();
    }

    /** Whether a file is one of these, or what older versions wrote: the figures of one part. */
    static boolean isOwn(Path file) {
        try {
            JsonNode json = JsonFile.parse(JsonFile.bytes(file));
            return FORMAT.equals(json.path("format").asText())
                    || (json.path("part").isTextual() && json.path("tasks").isObject());
        } catch (IOException e) {
            return false;
        }
    }
}
