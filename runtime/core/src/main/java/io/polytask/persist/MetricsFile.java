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

/**
 * What was measured of a saved model, beside it in {@code metrics.json}: {@code {"format": "polytask-metrics", "model":
 * "<checksum of the weights>", "evaluations": [...]}}. The next model takes it away.
 */
public final class MetricsFile {
    private static final String FORMAT = "polytask-metrics";
    private static final String EVALUATIONS = "evaluations";

    private MetricsFile() {}

    /**
     * Adds an evaluation, in the place of an older one of the same model and the same examples.
     *
     * @param directory of the model
     * @param evaluation whose figures it is
     * @param examples the fields of the evaluation that tell what was measured
     * @throws BadModelException if the directory is no saved model, or has another program's file of that name
     */
    public static void add(Path directory, ObjectNode evaluation, List<String> examples) throws IOException {
        Path model = ModelDirectory.of(directory).path();
        Path file = model.resolve(SavedModel.METRICS);
        String weights = weights(directory);
        try (DirectoryLock lock = DirectoryLock.of(model)) {
            ObjectNode json = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
            ArrayNode evaluations = json.put("model", weights).putArray(EVALUATIONS);
            for (JsonNode older : older(file, weights)) {
                if (!examples.stream().allMatch(field -> older.path(field).equals(evaluation.path(field)))) {
                    evaluations.add(older);
                }
            }
            evaluations.add(evaluation);
            try (PendingFile pending = PendingFile.in(model, ModelDirectory.SAVING)) {
                pending.write(JsonFile.writePretty(json));
                pending.moveTo(file);
            }
        }
    }

    private static String weights(Path directory) throws IOException {
        Manifest manifest = Snapshot.manifest(directory);
        return manifest.files().get(manifest.nameOf(ModelFile.WEIGHTS)).sha256();
    }

    private static JsonNode older(Path file, String weights) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return JsonNodeFactory.instance.arrayNode();
        }
        if (!isOwn(file)) {
            throw new BadModelException(
                    file + " is not written: there is another program's file of that name; move it away.");
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
                    || json.path("part").isTextual() && json.path("tasks").isObject();
        } catch (IOException e) {
            return false;
        }
    }
}
