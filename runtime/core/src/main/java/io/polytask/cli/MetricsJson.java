package io.polytask.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.TypeScores;
import io.polytask.persist.MetricsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Evaluations as JSON, beside the saved model. */
final class MetricsJson {
    private static final String DATA = "data";
    private static final String PART = "part";

    private MetricsJson() {}

    /**
     * Adds {@code {"data": "<file>", "part": "test", "tasks": {"<task>": {"<metric>": number}}, "score": number}}, which
     * replaces older figures of this file and part; a number that is not finite is null; a task whose tags mark spans has the {@code "scheme"} by which; a task with spans has {@code "types": {"<type>":
     * {"<metric>": number}}}, too, and if there is a figure of all tasks at once, it is {@code "whole_examples": {"examples":
     * number, "accuracy": number}}.
     *
     * @param file that of the model
     * @param data the file whose examples were evaluated
     * @param part which of them
     */
    static void write(MetricsFile file, Path data, String part, Evaluation evaluation) throws IOException {
        file.add(of(data, part, evaluation), List.of(DATA, PART));
    }

    static ObjectNode of(Path data, String part, Evaluation evaluation) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put(DATA, data.toString()).put(PART, part);
        ObjectNode tasks = json.putObject("tasks");
        evaluation.toMap().forEach((task, metrics) -> {
            ObjectNode values = tasks.putObject(task);
            metrics.forEach((metric, value) -> values.set(metric, JsonNumber.of(value)));
            evaluation.task(task).scheme().ifPresent(scheme -> values.put("scheme", scheme));
            writeTypes(evaluation.task(task).types(), values);
        });
        evaluation.score().ifPresent(score -> json.set("score", JsonNumber.of(score)));
        evaluation
                .wholeExamples()
                .ifPresent(whole -> json.putObject("whole_examples")
                        .put("examples", whole.examples())
                        .put("accuracy", whole.accuracy()));
        return json;
    }

    private static void writeTypes(List<TypeScores> types, ObjectNode to) {
        if (!types.isEmpty()) {
            ObjectNode all = to.putObject("types");
            types.forEach(type -> all.putObject(type.type())
                    .put("spans", type.spans())
                    .put("precision", type.precision())
                    .put("recall", type.recall())
                    .put("f1", type.f1()));
        }
    }
}
