package io.polytask.benchmarks.report;

import static java.util.Comparator.comparingDouble;

import io.polytask.benchmarks.measure.Configuration;
import io.polytask.benchmarks.measure.Measurement;
import io.polytask.benchmarks.workload.Case;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The measurements of a run: of each case, a list for each configuration, one entry a round. */
public final class Results {
    private final Map<Case, Map<Configuration, List<Measurement>>> rounds = new LinkedHashMap<>();

    /** Adds what the next round gave. */
    public void add(Case asked, Configuration configuration, Measurement measurement) {
        rounds.computeIfAbsent(asked, key -> new LinkedHashMap<>())
                .computeIfAbsent(configuration, key -> new ArrayList<>())
                .add(measurement);
    }

    /** What was measured, in order. */
    public Set<Case> cases() {
        return rounds.keySet();
    }

    /** The configuration of a library that is the quickest at a case; empty if the library cannot do it. */
    public Optional<Configuration> best(Case asked, String peer) {
        return rounds.get(asked).keySet().stream()
                .filter(configuration -> configuration.peer().equals(peer))
                .min(comparingDouble(configuration -> median(asked, configuration, Measurement::median)));
    }

    /** The median over the rounds of a figure. */
    public double median(Case asked, Configuration configuration, ToDoubleFunction<Measurement> figure) {
        return middle(rounds.get(asked).get(configuration).stream()
                .mapToDouble(figure)
                .toArray());
    }

    /** The median over the rounds of the ratio of two medians that were measured right after each other. */
    public double ratio(Case asked, Configuration numerator, Configuration denominator) {
        List<Measurement> above = rounds.get(asked).get(numerator);
        List<Measurement> below = rounds.get(asked).get(denominator);
        double[] ratios = new double[Math.min(above.size(), below.size())];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = above.get(round).median() / below.get(round).median();
        }
        return middle(ratios);
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
