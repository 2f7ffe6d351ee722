package io.polytask.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.api.BinaryClassification;
import io.polytask.api.Classification;
import io.polytask.api.MultiLabel;
import io.polytask.api.Regression;
import io.polytask.api.Span;
import io.polytask.api.SpanExtraction;
import io.polytask.api.Tagging;
import io.polytask.api.TaskPrediction;
import java.util.Map;

/** Predictions as JSON: one object an example, with one object a task. */
final class PredictionJson {
    private PredictionJson() {}

    /** Adds the predictions of an example to its line. */
    static void write(Map<String, TaskPrediction> byTask, ObjectNode line) {
        byTask.forEach((task, prediction) -> write(prediction, line.putObject(task)));
    }

    private static void write(TaskPrediction prediction, ObjectNode to) {
        if (prediction instanceof Classification<?> classification) {
            to.put("label", text(classification.label()));
            to.set("probability", JsonNumber.of(classification.probability()));
        } else if (prediction instanceof BinaryClassification binary) {
            to.put("value", binary.value());
            to.set("probability", JsonNumber.of(binary.probability()));
        } else if (prediction instanceof Regression regression) {
            to.set("value", JsonNumber.of(regression.value()));
        } else if (prediction instanceof MultiLabel<?> labels) {
            writeLabels(labels, to);
        } else if (prediction instanceof Tagging<?> tagging) {
            ArrayNode tags = to.putArray("tags");
            tagging.tags().forEach(tag -> tags.add(text(tag)));
        } else if (prediction instanceof SpanExtraction<?> extraction) {
            writeSpans(extraction, to.putArray("spans"));
        } else {
            throw new IllegalArgumentException(
                    "No JSON is known for " + prediction.getClass().getSimpleName() + ".");
        }
    }

    private static <L> void writeLabels(MultiLabel<L> prediction, ObjectNode to) {
        ArrayNode labels = to.putArray("labels");
        ObjectNode probabilities = to.putObject("probabilities");
        for (L label : prediction.labels()) {
            labels.add(text(label));
            probabilities.set(text(label), JsonNumber.of(prediction.probability(label)));
        }
    }

    private static <E extends Enum<E>> void writeSpans(SpanExtraction<E> prediction, ArrayNode to) {
        for (Span<E> span : prediction.spans()) {
            to.addObject()
                    .put("type", span.type().name())
                    .put("start", span.start())
                    .put("end", span.end())
                    .set("probability", JsonNumber.of(prediction.probability(span)));
        }
    }

    private static String text(Object label) {
        return label instanceof Enum<?> constant ? constant.name() : label.toString();
    }
}
