package io.polytask.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.TypeScores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** An evaluation beside the saved model: {@code metrics.json}. */
final class MetricsFile {
    private static final String NAME = "metrics.json";

    private MetricsFile() {}

    /**
     * Writes {@code {"part": "test", "tasks": {"<task>": {"<metric>": number}}, "score": number}}, in the place of an older file; a
     * number that is not finite is null; a task with spans has {@code "types": {"<type>": {"<metric>": number}}}, too, and if there is a figure of all tasks at once, it is
     * {@code "whole_examples": {"examples": number, "accuracy": number}}.
     *
     * @param model the directory of the saved model
     * @param part what was evaluated
     */
    static void write(Path model, String part, Evaluation evaluation) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.createObjectNode().put("part", part);
        ObjectNode tasks = json.putObject("tasks");
        evaluation.toMap().forEach((task, metrics) -> {
            ObjectNode values = tasks.putObject(task);
            metrics.forEach((metric, value) -> values.set(metric, JsonNumber.of(value)));
            writeTypes(evaluation.task(task).types(), values);
        });
        evaluation.score().ifPresent(score -> json.set("score", JsonNumber.of(score)));
        evaluation
                .wholeExamples()
                .ifPresent(whole -> json.putObject("whole_examples")
                        .put("examples", whole.examples())
                        .put("accuracy", whole.accuracy()));
        String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        OutputFile.write(model.resolve(NAME), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
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
