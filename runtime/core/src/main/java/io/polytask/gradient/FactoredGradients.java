package io.polytask.gradient;

import io.polytask.layer.GradientFactors;
import io.polytask.layer.Gradients;
import io.polytask.tensor.Addition;
import io.polytask.tensor.MatrixView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Those shared weights of a step whose gradients, of each task, are never made: where a batch has few rows, their factors tell
 * the inner products, and the gradient is one product of what the weighting makes of them. {@link TaskRows} has the others.
 */
final class FactoredGradients {
    /**
     * How many times as many inputs a weight must have as the batch has rows. From as many on the inner products cost less by
     * the factors; but then the combination costs a product.
     */
    private static final int INPUTS_PER_ROW = 2;

    private final List<Gradients> gradients;
    private final Workers workers;
    private final SharedGroups groups;
    /** Of each shard, of each weight. */
    private final List<List<GradientFactors>> factors = new ArrayList<>();

    private final boolean flatOnly;
    private final boolean[] kept;
    /** Of each shard, of each group. */
    private final double[][][][] grams;

    private final IntConsumer multiply = this::multiply;
    private final IntConsumer combineShard = this::combine;
    private final Addition[] additions;
    private double[][] weights = {};
    private boolean keepsAny;
    private int count;
    private int n;

    /** Of no weight: where the gradients themselves are asked for. */
    static FactoredGradients none(Workers workers, SharedGroups groups) {
        return new FactoredGradients(List.of(), workers, groups, 0, false);
    }

    /**
     * Of the replicas with these gradients.
     *
     * @param flatOnly whether weights whose rows lie apart are left to {@link TaskRows}
     */
    FactoredGradients(List<Gradients> gradients, Workers workers, SharedGroups groups, int tasks, boolean flatOnly) {
        this.flatOnly = flatOnly;
        this.gradients = gradients;
        this.workers = workers;
        this.groups = groups;
        gradients.forEach(replica -> factors.add(replica.keepFactors(tasks)));
        kept = new boolean[gradients.isEmpty() ? 0 : groups.ranges().size()];
        additions = new Addition[kept.length];
        for (int weight = 0; weight < kept.length; weight++) {
            additions[weight] = new Addition(gradients.get(0).shared(weight).cols());
        }
        grams = new double[gradients.size()][groups.count()][tasks][tasks];
    }

    /** Begins a step, when the first shards have gone forward: chooses the weights by how many rows the batch has, and tells so. */
    void choose(int shardCount, TaskRows others) {
        count = shardCount;
        keepsAny = false;
        for (int weight = 0; weight < kept.length; weight++) {
            long rows = 0;
            for (int shard = 0; shard < count; shard++) {
                rows += factors.get(shard).get(weight).rows();
            }
            int inputs = gradients.get(0).shared(weight).rows();
            kept[weight] = rows > 0
                    && INPUTS_PER_ROW * rows <= inputs
                    && (!flatOnly || isFlat(gradients.get(0).shared(weight)));
            for (int shard = 0; kept[weight] && shard < count; shard++) {
                factors.get(shard).get(weight).keep();
            }
            others.leaveOut(weight, kept[weight]);
            keepsAny |= kept[weight];
        }
    }

    /** Whether the rows of a weight's gradient lie one after another. */
    static boolean isFlat(MatrixView gradient) {
        return gradient.stride() == gradient.cols();
    }

    /** Whether the gradient of a weight is not made in this step. */
    boolean isKept(int weight) {
        return kept[weight];
    }

    /** How many shards the step has. */
    int shards() {
        return count;
    }

    GradientFactors factors(int shard, int weight) {
        return factors.get(shard).get(weight);
    }

    /** Begins a task's backward pass through one shard. */
    void begin(int shard, int row) {
        for (int weight = 0; weight < kept.length; weight++) {
            if (kept[weight]) {
                factors.get(shard).get(weight).begin(row);
            }
        }
    }

    /** Ends it. */
    void end(int shard) {
        for (int weight = 0; weight < kept.length; weight++) {
            if (kept[weight]) {
                factors.get(shard).get(weight).end();
            }
        }
    }

    /** Puts one task where one that drops out was. */
    void move(int from, int to) {
        for (int shard = 0; shard < count; shard++) {
            for (int weight = 0; weight < kept.length; weight++) {
                if (kept[weight]) {
                    factors.get(shard).get(weight).move(from, to);
                }
            }
        }
    }

    /** Adds the inner products of the first tasks to those of the other parameters. */
    void addGram(int tasks, double[][][] sums) {
        if (!keepsAny) {
            return;
        }
        n = tasks;
        workers.run(count, multiply);
        for (int shard = 0; shard < count; shard++) {
            for (int group = 0; group < sums.length; group++) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        sums[group][i][j] += grams[shard][group][i][j];
                    }
                }
            }
        }
    }

    private void multiply(int shard) {
        for (double[][] gram : grams[shard]) {
            for (double[] row : gram) {
                Arrays.fill(row, 0);
            }
        }
        for (int weight = 0; weight < kept.length; weight++) {
            double[][] gram = grams[shard][groups.ranges().get(weight).group()];
            for (int other = 0; kept[weight] && other <= shard; other++) {
                factors.get(shard).get(weight).addGram(factors.get(other).get(weight), n, gram);
            }
        }
    }

    /** Makes a combination of the first tasks, with weights for each group, the gradients of the first replica. */
    void combine(int tasks, double[][] ofGroups) {
        if (!keepsAny) {
            return;
        }
        n = tasks;
        weights = ofGroups;
        workers.run(count, combineShard);
        for (int weight = 0; weight < kept.length; weight++) {
            for (int shard = 1; kept[weight] && shard < count; shard++) {
                MatrixView sum = gradients.get(0).shared(weight);
                additions[weight].add(gradients.get(shard).shared(weight), 1, sum);
            }
        }
    }

    private void combine(int shard) {
        for (int weight = 0; weight < kept.length; weight++) {
            if (kept[weight]) {
                GradientFactors own = factors.get(shard).get(weight);
                own.combine(n, weights[groups.ranges().get(weight).group()]);
                own.multiply(gradients.get(shard).shared(weight));
            }
        }
    }

    /** How many floats there is room for. */
    long floats() {
        return factors.stream()
                .flatMap(List::stream)
                .mapToLong(GradientFactors::floats)
                .sum();
    }
}
