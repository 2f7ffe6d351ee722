package io.polytask.benchmarks.report;

import io.polytask.benchmarks.measure.Configuration;
import io.polytask.benchmarks.measure.Measurement;
import io.polytask.benchmarks.measure.Peers;
import io.polytask.benchmarks.workload.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The results as text, a line for each case: µs of a step (with the threads that were quickest) and ratios to Polytask. */
public final class Table {
    private static final String ABSENT = "-";

    private final Results results;

    /** Of these results. */
    public Table(Results results) {
        this.results = results;
    }

    /** The lines, the first of them a heading. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(String.format("%-20s %18s %9s %9s", "", "polytask", "p90", "bytes"));
        Peers.OTHERS.forEach(peer -> head.append(String.format(" | %15s %6s", peer, "ratio")));
        lines.add(head.toString());
        results.cases().forEach(asked -> lines.add(line(asked)));
        return lines;
    }

    private String line(Case asked) {
        Optional<Configuration> own = results.best(asked, Peers.POLYTASK);
        StringBuilder line = new StringBuilder(String.format("%-20s %18s", asked, time(asked, own)));
        line.append(own.map(best -> String.format(
                        Locale.ROOT,
                        " %9s %9.0f",
                        micros(results.median(asked, best, Measurement::p90)),
                        results.median(asked, best, Measurement::allocated)))
                .orElse(String.format(" %9s %9s", ABSENT, ABSENT)));
        for (String peer : Peers.OTHERS) {
            Optional<Configuration> other = results.best(asked, peer);
            String ratio = own.flatMap(mine -> other.map(theirs -> results.ratio(asked, mine, theirs)))
                    .map(value -> String.format(Locale.ROOT, "%.3f", value))
                    .orElse(ABSENT);
            line.append(String.format(" | %15s %6s", time(asked, other), ratio));
        }
        return line.toString();
    }

    private String time(Case asked, Optional<Configuration> configuration) {
        return configuration
                .map(best -> micros(results.median(asked, best, Measurement::median)) + " (" + best.threads() + ")")
                .orElse(ABSENT);
    }

    private static String micros(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }

    /** Polytask beside each peer, case by case, where both could do it. */
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (Case asked : results.cases()) {
            for (String peer : Peers.OTHERS) {
                results.best(asked, Peers.POLYTASK)
                        .flatMap(mine -> results.best(asked, peer).map(theirs -> results.ratio(asked, mine, theirs)))
                        .ifPresent(ratio -> comparisons.add(new Comparison(
                                asked.workload().name(), asked.name(), peer, Math.round(ratio * 1e4) / 1e4)));
            }
        }
        return comparisons;
    }
}
