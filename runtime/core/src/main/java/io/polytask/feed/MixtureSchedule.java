package io.polytask.feed;

import io.polytask.api.Sampling;
import io.polytask.random.Shuffle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** How many steps of an epoch each set of a mixture has, and in which order. */
final class MixtureSchedule {
    private MixtureSchedule() {}

    /**
     * The steps of each set.
     *
     * @param names of the sets
     * @param batches how many each has, at least 1
     */
    static int[] steps(Sampling sampling, List<String> names, int[] batches) {
        if (sampling instanceof Sampling.RoundRobin) {
            int[] rounds = new int[batches.length];
            Arrays.fill(rounds, Arrays.stream(batches).max().orElseThrow());
            return rounds;
        }
        double[] shares = new double[batches.length];
        for (int set = 0; set < shares.length; set++) {
            shares[set] = sampling instanceof Sampling.Temperature heat
                    ? Math.pow(batches[set], 1 / heat.temperature())
                    : Objects.requireNonNull(
                            ((Sampling.Shares) sampling).shares().get(names.get(set)));
        }
        return apportioned(Arrays.stream(batches).reduce(0, Math::addExact), shares);
    }

    /**
     * By the largest remainder (Hamilton 1792), but at least one for each, which the set with the most steps gives up.
     * Of equal remainders the first set's counts as larger.
     */
    private static int[] apportioned(int total, double[] shares) {
        double sum = Arrays.stream(shares).sum();
        int[] steps = new int[shares.length];
        double[] remainders = new double[shares.length];
        int left = total;
        for (int set = 0; set < shares.length; set++) {
            double exact = total * (shares[set] / sum);
            steps[set] = (int) Math.floor(exact + 1e-9);
            remainders[set] = exact - steps[set];
            left -= steps[set];
        }
        for (; left > 0; left--) {
            int next = largest(remainders);
            steps[next]++;
            remainders[next] = -1;
        }
        for (int set = 0; set < steps.length; set++) {
            if (steps[set] == 0) {
                steps[set] = 1;
                steps[largest(Arrays.stream(steps).asDoubleStream().toArray())]--;
            }
        }
        return steps;
    }

    private static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[largest]) {
                largest = i;
            }
        }
        return largest;
    }

    /** The set of each step, in turn: as long as a set has steps left. */
    static int[] inTurn(int[] steps) {
        int[] turns = new int[Arrays.stream(steps).sum()];
        int[] taken = new int[steps.length];
        int set = 0;
        for (int step = 0; step < turns.length; step++) {
            while (taken[set] == steps[set]) {
                set = (set + 1) % steps.length;
            }
            turns[step] = set;
            taken[set]++;
            set = (set + 1) % steps.length;
        }
        return turns;
    }

    /** The set of each step, spread evenly over the epoch: each time the set that is furthest behind. */
    static int[] spread(int[] steps) {
        int[] turns = new int[Arrays.stream(steps).sum()];
        int[] taken = new int[steps.length];
        double[] behind = new double[steps.length];
        for (int step = 0; step < turns.length; step++) {
            for (int set = 0; set < steps.length; set++) {
                behind[set] = (step + 1.0) * steps[set] / turns.length - taken[set];
            }
            turns[step] = largest(behind);
            taken[turns[step]]++;
        }
        return turns;
    }

    /** The set of each step, in a random order. */
    static int[] random(int[] steps, RandomGenerator random) {
        int[] turns = spread(steps);
        Shuffle.shuffle(turns, turns.length, random);
        return turns;
    }
}
