package io.polytask.benchmarks.scale;

import io.polytask.api.Balance.Space;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import io.polytask.benchmarks.peer.Step;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures what a step of each weighting costs beside one of EQUAL: on one thread, whose CPU time counts. All take turns in one
 * process, so that what else the machine does meets all of them alike, and the median of a weighting's turns counts.
 */
public final class Weightings {
    private static final int[] TASKS = {2, 4, 16};
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A weighting, and what it looks at the gradients by. */
    private record Look(WeightingType weighting, Space space) {}

    private final int turns;
    private final long nanosOfTurn;

    /** By quick turns or by thorough ones. */
    public Weightings(boolean quick) {
        turns = quick ? 7 : 21;
        nanosOfTurn = quick ? 25_000_000 : 100_000_000;
    }

    /**
     * Measures some weightings; EQUAL is always among them.
     *
     * @param wanted which of them, by the names of their constants
     * @param known gets the rows of a network and a number of tasks as soon as they are known
     */
    public List<WeightingRow> run(Predicate<String> wanted, Consumer<WeightingRow> known) {
        List<WeightingRow> rows = new ArrayList<>();
        for (Trunk trunk : Trunk.values()) {
            for (int tasks : TASKS) {
                run(trunk, tasks, wanted).forEach(row -> {
                    rows.add(row);
                    known.accept(row);
                });
            }
        }
        return rows;
    }

    private List<WeightingRow> run(Trunk trunk, int tasks, Predicate<String> wanted) {
        Map<Look, Step> steps = new LinkedHashMap<>();
        for (WeightingType weighting : WeightingType.values()) {
            if (weighting == WeightingType.EQUAL || wanted.test(weighting.name())) {
                looks(weighting)
                        .forEach(look -> steps.put(look, Networks.weighted(trunk, tasks, look.weighting, look.space)));
            }
        }
        Map<Look, Double> micros = measure(steps);
        steps.values().forEach(Step::close);
        double equal = micros.getOrDefault(new Look(WeightingType.EQUAL, Space.PARAMETERS), Double.NaN);
        List<WeightingRow> rows = new ArrayList<>();
        micros.forEach((look, time) -> rows.add(new WeightingRow(
                trunk,
                look.weighting.name(),
                look.space.name(),
                tasks,
                time,
                time / equal,
                look.space == Space.PARAMETERS ? Ways.ratio(trunk, look.weighting, tasks) : 1)));
        return rows;
    }

    private static List<Look> looks(WeightingType weighting) {
        return Stream.of(Space.values())
                .filter(space ->
                        space == Space.PARAMETERS || weighting.settings().contains(WeightingSetting.SPACE))
                .map(space -> new Look(weighting, space))
                .toList();
    }

    private Map<Look, Double> measure(Map<Look, Step> steps) {
        Map<Look, double[]> times = new LinkedHashMap<>();
        steps.keySet().forEach(weighting -> times.put(weighting, new double[turns]));
        // The first turns are those in which the JVM compiles.
        for (int turn = -turns; turn < turns; turn++) {
            int place = Math.max(0, turn);
            steps.forEach((weighting, step) -> times.get(weighting)[place] = turn(step));
        }
        Map<Look, Double> medians = new LinkedHashMap<>();
        times.forEach((weighting, all) -> {
            Arrays.sort(all);
            medians.put(weighting, all[turns / 2]);
        });
        return medians;
    }

    private double turn(Step step) {
        long start = THREADS.getCurrentThreadCpuTime();
        long end = start;
        int count = 0;
        for (; end - start < nanosOfTurn; end = THREADS.getCurrentThreadCpuTime()) {
            step.run();
            count++;
        }
        return (end - start) / 1e3 / count;
    }
}
