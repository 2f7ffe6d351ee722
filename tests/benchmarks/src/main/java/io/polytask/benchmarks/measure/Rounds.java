package io.polytask.benchmarks.measure;

import io.polytask.benchmarks.workload.Case;
import java.util.List;

/**
 * How often and how long each case is measured. In a round every case is measured by every configuration right after the
 * other, so that what else the machine does falls on all alike.
 *
 * @param count of the rounds
 * @param firstWarmUp milliseconds before the first measurement of a case, in which the JVM compiles it: on one of two cores
 * @param warmUp milliseconds before the later ones
 * @param milliseconds of a measurement
 */
public record Rounds(int count, int firstWarmUp, int warmUp, int milliseconds) {
    /** Where a measurement goes. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the measurement of a case by a configuration. */
        void add(Case asked, Configuration configuration, Measurement measurement);
    }

    /** A few minutes in all. */
    public static Rounds quick() {
        return new Rounds(1, 2000, 0, 250);
    }

    /** Enough for medians that can be quoted. */
    public static Rounds thorough() {
        return new Rounds(5, 2000, 150, 300);
    }

    /** Measures all. */
    public void run(List<Case> cases, List<StationProcess> stations, Refusals refusals, Sink sink) {
        for (int round = 0; round < count; round++) {
            for (Case asked : cases) {
                for (StationProcess station : stations) {
                    if (refusals.allow(asked, station.configuration())) {
                        int before = round == 0 ? firstWarmUp : warmUp;
                        sink.add(asked, station.configuration(), station.measure(asked, before, milliseconds));
                    }
                }
            }
        }
    }
}
