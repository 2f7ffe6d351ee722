package io.polytask.persist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.layer.ParameterSpec;
import io.polytask.model.Provenance;
import io.polytask.model.TrainingOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What {@code model.json} tells.
 *
 * @param model the annotated class
 * @param declaration its inputs, layers and heads
 * @param tasks those that were trained
 * @param encoders what each encoder has learned, by the name of its input or label
 * @param parameters in the order in which they lie in memory
 * @param files what the other files must be like, by their names
 */
record Manifest(
        String model,
        List<String> declaration,
        List<String> tasks,
        TrainingOptions options,
        Provenance provenance,
        Map<String, JsonNode> encoders,
        List<ParameterSpec> parameters,
        Map<String, FileStamp> files) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** The name of one of the other files. */
    String nameOf(ModelFile file) {
        return isPlain()
                ? file.plain()
                : files.keySet().stream().filter(file::matches).findFirst().orElseThrow();
    }

    /** What that file must be like. */
    FileStamp stampOf(ModelFile file) {
        return Objects.requireNonNull(files.get(nameOf(file)));
    }

    /** Whether it is of version 1 of the format, whose weights do not tell which encoders they were learned with. */
    boolean isPlain() {
        return files.containsKey(ModelFile.WEIGHTS.plain());
    }

    /** The checksum of what the encoders have learned, which the weights are of no use without. */
    static String sha256(Map<String, JsonNode> encoders) {
        return Sha256.of(JsonFile.write(JsonNodeFactory.instance.objectNode().setAll(encoders)));
    }

    byte[] toBytes() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("model", model);
        json.set("declaration", list(declaration));
        json.set("tasks", list(tasks));
        OptionsJson.write(options, json.putObject("options"));
        json.putObject("provenance")
                .put("trainedAt", provenance.trainedAt().toString())
                .put("trainingExamples", provenance.trainingExamples())
                .put("validationExamples", provenance.validationExamples())
                .put("dataFingerprint", provenance.dataFingerprint())
                .put("java", provenance.java());
        ArrayNode shapes = json.putArray("parameters");
        for (ParameterSpec spec : parameters) {
            shapes.addObject()
                    .put("name", spec.name())
                    .put("rows", spec.rows())
                    .put("cols", spec.cols())
                    .put("task", spec.task())
                    .put("kind", spec.kind().name());
        }
        ObjectNode stamps = json.putObject("files");
        files.forEach((name, stamp) ->
                stamps.putObject(name).put("bytes", stamp.bytes()).put("sha256", stamp.sha256()));
        json.putObject("encoders").setAll(encoders);
        return SealedJson.write(json);
    }

    static Manifest read(Path file) throws IOException {
        return of(file, SealedJson.read(file));
    }

    /**
     * What bytes tell that are to be a file.
     *
     * @param file for messages
     */
    static Manifest parse(Path file, byte[] bytes) throws IOException {
        return of(file, SealedJson.read(file, bytes));
    }

    private static Manifest of(Path file, JsonNode root) throws BadModelException {
        Json json = new Json(file.toString(), root);
        try {
            return new Manifest(
                    json.text("model"),
                    json.texts("declaration"),
                    json.texts("tasks"),
                    OptionsJson.read(json.object("options")),
                    provenance(json.object("provenance")),
                    encoders(json.object("encoders")),
                    parameters(json.objects("parameters")),
                    files(json.object("files"), json.whole("version") == 1));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new BadModelException(file + " holds what no model has: " + Excerpt.of(e), e);
        }
    }

    private static ArrayNode list(List<String> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    private static Provenance provenance(Json json) throws BadModelException {
        return new Provenance(
                Instant.parse(json.text("trainedAt")),
                json.count("trainingExamples"),
                json.count("validationExamples"),
                json.text("dataFingerprint"),
                json.text("java"));
    }

    private static Map<String, JsonNode> encoders(Json json) {
        Map<String, JsonNode> encoders = new LinkedHashMap<>();
        json.node()
                .fieldNames()
                .forEachRemaining(name -> encoders.put(name, json.node().path(name)));
        return encoders;
    }

    private static List<ParameterSpec> parameters(List<Json> shapes) throws BadModelException {
        List<ParameterSpec> parameters = new ArrayList<>();
        for (Json shape : shapes) {
            parameters.add(new ParameterSpec(
                    shape.text("name"),
                    shape.count("rows"),
                    shape.count("cols"),
                    Math.toIntExact(shape.whole("task")),
                    ParameterSpec.Kind.valueOf(shape.text("kind"))));
        }
        return parameters;
    }

    private static Map<String, FileStamp> files(Json json, boolean plain) throws BadModelException {
        Map<String, FileStamp> files = new LinkedHashMap<>();
        for (String name : (Iterable<String>) json.node()::fieldNames) {
            Json stamp = json.object(name);
            String sha256 = stamp.text("sha256");
            if (!SHA_256.matcher(sha256).matches()) {
                throw stamp.wrong("sha256", "a checksum");
            }
            files.put(name, new FileStamp(stamp.whole("bytes"), sha256));
        }
        for (ModelFile file : ModelFile.values()) {
            long named = files.keySet().stream()
                    .filter(name -> plain ? file.plain().equals(name) : file.matches(name))
                    .count();
            if (named != 1 || files.size() != ModelFile.values().length) {
                throw json.wrong(file.plain(), "the only one of its kind");
            }
        }
        return files;
    }
}
