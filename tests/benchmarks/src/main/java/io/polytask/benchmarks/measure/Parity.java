package io.polytask.benchmarks.measure;

import io.polytask.benchmarks.workload.Case;
import io.polytask.benchmarks.workload.Workload;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The check that all libraries compute the same: five steps of gradient descent show the same losses. */
public final class Parity {
    private static final double TOLERANCE = 1e-5;

    private final List<StationProcess> stations;
    private final Refusals refusals;
    private final PrintStream out;

    /** Asks each library once, whatever its configurations, and prints what it says. */
    public Parity(List<StationProcess> stations, Refusals refusals, PrintStream out) {
        Set<String> seen = new HashSet<>(Set.of(Peers.FLOOR));
        this.stations = stations.stream()
                .filter(station -> seen.add(station.configuration().peer()))
                .toList();
        this.refusals = refusals;
        this.out = out;
    }

    /**
     * Checks a workload at all its batch sizes.
     *
     * @throws IllegalStateException if the losses of two libraries differ by more than 1e-5 of their size
     */
    public void check(Workload workload) {
        for (int batch : workload.batches()) {
            Case asked = new Case(workload, Case.Kind.TRAIN, batch);
            List<String> names = new ArrayList<>();
            List<double[]> losses = new ArrayList<>();
            for (StationProcess station : stations) {
                if (refusals.allow(asked, station.configuration())) {
                    names.add(station.configuration().peer());
                    losses.add(station.losses(workload, batch));
                }
            }
            double worst = worst(losses);
            out.printf(
                    Locale.ROOT,
                    "%s batch %d: losses of five steps %s: %s agree to %.0e%n",
                    workload,
                    batch,
                    Arrays.stream(losses.get(0))
                            .mapToObj(loss -> String.format(Locale.ROOT, "%.5f", loss))
                            .collect(Collectors.joining(" ")),
                    String.join(", ", names),
                    worst);
            if (worst > TOLERANCE) {
                throw new IllegalStateException("The losses of " + asked + " differ: " + named(names, losses) + ".");
            }
        }
    }

    private static double worst(List<double[]> losses) {
        double worst = 0;
        double[] first = losses.get(0);
        for (double[] others : losses) {
            for (int step = 0; step < first.length; step++) {
                worst = Math.max(worst, Math.abs(others[step] - first[step]) / Math.abs(first[step]));
            }
        }
        return worst;
    }

    private static String named(List<String> names, List<double[]> losses) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parts.add(names.get(i) + " " + Arrays.toString(losses.get(i)));
        }
        return String.join(", ", parts);
    }
}
