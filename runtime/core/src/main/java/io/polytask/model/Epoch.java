package io.polytask.model;

import io.polytask.api.Audience;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What one epoch of training came to.
 *
 * @param number counted from 1
 * @param learningRate that of the last step
 * @param losses the mean training loss of each trained task over its labelled examples; a task without labels is not in it
 * @param scores by task, then by metric: those on the validation data; empty without validation data
 * @param score the monitored validation score, higher is better; empty without validation data
 * @param shares what the sharing layers let each task take
 */
@Audience(Audience.Group.USER)
public record Epoch(
        int number,
        double learningRate,
        Map<String, Double> losses,
        Map<String, Map<String, Double>> scores,
        OptionalDouble score,
        List<TaskShares> shares) {
    /** Copies are kept, in the same order. */
    public Epoch {
        losses = Collections.unmodifiableMap(new LinkedHashMap<>(losses));
        Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
        scores.forEach((task, metrics) -> copy.put(task, Collections.unmodifiableMap(new LinkedHashMap<>(metrics))));
        scores = Collections.unmodifiableMap(copy);
        shares = List.copyOf(shares);
    }

    /** An epoch of a model without sharing layers. */
    public Epoch(
            int number,
            double learningRate,
            Map<String, Double> losses,
            Map<String, Map<String, Double>> scores,
            OptionalDouble score) {
        this(number, learningRate, losses, scores, score, List.of());
    }

    /** How much all tasks together took of each expert that a layer lets all of them take: the mean of their shares. */
    public List<Double> load(String layer) {
        List<TaskShares> ofLayer =
                shares.stream().filter(usage -> usage.layer().equals(layer)).toList();
        int sources =
                ofLayer.stream().mapToInt(usage -> usage.shares().size()).min().orElse(0);
        return IntStream.range(0, sources)
                .mapToObj(i -> ofLayer.stream()
                        .mapToDouble(usage -> usage.shares().get(i))
                        .average()
                        .orElseThrow())
                .toList();
    }
}
