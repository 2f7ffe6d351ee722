package io.polytask.feed;

import io.polytask.encode.Batches;
import io.polytask.encode.Sampler;
import io.polytask.model.TrainingOptions;
import io.polytask.random.RandomSource;
import java.util.Arrays;
import java.util.List;

/**
 * The batches of one epoch of a mixture. A set that an epoch leaves before its end goes on in the next one, and one that has
 * come to its end begins anew, in a new order.
 */
final class MixtureBatches implements Batches {
    private final List<MixedSet> sets;
    private final TrainingOptions options;
    private final RandomSource random;
    private final boolean inTurn;
    /** For each set, the pass whose order its sampler has. */
    private final long[] passes;

    private final int[] from;
    private final int[] to;
    private int[] rows = {};

    MixtureBatches(List<MixedSet> sets, TrainingOptions options, RandomSource random, boolean inTurn) {
        this.sets = sets;
        this.options = options;
        this.random = random;
        this.inTurn = inTurn;
        passes = new long[sets.size()];
        Arrays.fill(passes, -1);
        int steps = sets.stream().mapToInt(MixedSet::steps).reduce(0, Math::addExact);
        from = new int[steps];
        to = new int[steps];
    }

    /** Orders an epoch, counted from 1. */
    void start(int epoch) {
        int[] turns = turns(epoch);
        long[] taken = new long[sets.size()];
        int end = 0;
        for (int step = 0; step < turns.length; step++) {
            int set = turns[step];
            long number = (epoch - 1L) * sets.get(set).steps() + taken[set];
            taken[set]++;
            from[step] = end;
            end = append(set, number, end);
            to[step] = end;
        }
    }

    private int[] turns(int epoch) {
        int[] steps = sets.stream().mapToInt(MixedSet::steps).toArray();
        if (inTurn) {
            return MixtureSchedule.inTurn(steps);
        }
        return options.shuffle()
                ? MixtureSchedule.random(steps, random.stream(options.seed() + epoch))
                : MixtureSchedule.spread(steps);
    }

    /** Appends the rows of a set's batch, counted from 0 over all epochs; returns where they end. */
    private int append(int set, long number, int start) {
        Sampler sampler = sets.get(set).sampler();
        long pass = number / sampler.batches();
        int batch = (int) (number % sampler.batches());
        if (passes[set] != pass) {
            passes[set] = pass;
            if (options.shuffle()) {
                sampler.shuffle(random.stream(options.seed() + pass + ((set + 1L) << Integer.SIZE)));
            }
        }
        int count = sampler.to(batch) - sampler.from(batch);
        if (start + count > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(start + count, 2 * rows.length));
        }
        System.arraycopy(sampler.rows(), sampler.from(batch), rows, start, count);
        return start + count;
    }

    @Override
    public int batches() {
        return from.length;
    }

    @Override
    public int[] rows() {
        return rows;
    }

    @Override
    public int from(int batch) {
        return from[batch];
    }

    @Override
    public int to(int batch) {
        return to[batch];
    }
}
