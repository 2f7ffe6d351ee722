package io.polytask.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What one epoch of training came to.
 *
 * @param number counted from 1
 * @param learningRate that of the last step
 * @param losses the mean training loss of each trained task over its labelled examples; a task without labels is not in it
 * @param scores by task, then by metric: those on the validation data; empty without validation data
 * @param score the monitored validation score, higher is better; empty without validation data
 */
public record Epoch(
        int number,
        double learningRate,
        Map<String, Double> losses,
        Map<String, Map<String, Double>> scores,
        OptionalDouble score) {
    /** Copies are kept, in the same order. */
    public Epoch {
        losses = Collections.unmodifiableMap(new LinkedHashMap<>(losses));
        Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
        scores.forEach((task, metrics) -> copy.put(task, Collections.unmodifiableMap(new LinkedHashMap<>(metrics))));
        scores = Collections.unmodifiableMap(copy);
    }
}
