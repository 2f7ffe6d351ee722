package io.polytask.gradient;

import io.polytask.layer.GradientFactors;
import io.polytask.layer.Gradients;
import io.polytask.tensor.MatrixView;
import io.polytask.weighting.TaskStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The running means of those gradients that {@link FactoredGradients} does not make: each factor product is added to the mean where
 * that is remembered, and nothing else goes through the memory of all parameters but the inner products and the combination.
 */
final class FactoredMeans {
    /** The columns of a block: the sum of more float products would lose digits. */
    private static final int BLOCK = 2048;

    private final FactoredGradients factored;
    private final GradientHistory history;
    private final List<Weight> weights = new ArrayList<>();
    private final GramProduct product;
    private final double[][] gram;
    private final double[] alone;
    private final float[] sum = new float[BLOCK];
    private final float[] mean = new float[BLOCK];

    /** The means of one weight: a matrix for each task, and blocks of the rows of all. */
    private record Weight(SharedGroups.Range range, List<MatrixView> ofTask, List<MatrixView> blocks) {}

    FactoredMeans(
            FactoredGradients factored, Gradients gradients, SharedGroups groups, GradientHistory history, int tasks) {
        this.factored = factored;
        this.history = history;
        for (int i = 0; i < groups.ranges().size(); i++) {
            SharedGroups.Range range = groups.ranges().get(i);
            MatrixView gradient = gradients.shared(i);
            List<MatrixView> ofTask = new ArrayList<>();
            for (int task = 0; task < tasks && FactoredGradients.isFlat(gradient); task++) {
                ofTask.add(history.matrix(task, range.from(), gradient.rows(), gradient.cols()));
            }
            List<MatrixView> blocks = new ArrayList<>();
            for (int from = range.from(); from < range.to(); from += BLOCK) {
                blocks.add(history.rows(from, Math.min(BLOCK, range.to() - from)));
            }
            weights.add(new Weight(range, ofTask, blocks));
        }
        product = new GramProduct(tasks);
        gram = new double[tasks][tasks];
        alone = new double[tasks];
    }

    /** Goes on with the means of a step's tasks. */
    void smooth(TaskStep step, double[] keep, double[] add) {
        for (int weight = 0; weight < weights.size(); weight++) {
            for (int k = 0; factored.isKept(weight) && k < step.count(); k++) {
                alone[k] = add[k];
                addProducts(weight, step, k, (float) keep[k]);
                alone[k] = 0;
            }
        }
    }

    private void addProducts(int weight, TaskStep step, int k, float keep) {
        MatrixView to = weights.get(weight).ofTask.get(step.task(k));
        float kept = keep;
        for (int shard = 0; shard < factored.shards(); shard++) {
            GradientFactors factors = factored.factors(shard, weight);
            if (factors.rows() > 0) {
                factors.combine(step.count(), alone);
                factors.addTo(kept, to);
                kept = 1;
            }
        }
    }

    /** Adds the inner products of the means of a step's tasks to those of the other parameters. */
    void addGram(TaskStep step, double[][][] sums) {
        for (int weight = 0; weight < weights.size(); weight++) {
            if (!factored.isKept(weight)) {
                continue;
            }
            for (double[] row : gram) {
                Arrays.fill(row, 0);
            }
            List<MatrixView> blocks = weights.get(weight).blocks;
            for (int i = 0; i < blocks.size(); i++) {
                product.add(blocks.get(i), blocks.get(i), gram.length, gram);
            }
            double[][] to = sums[weights.get(weight).range.group()];
            for (int i = 0; i < step.count(); i++) {
                for (int j = 0; j < step.count(); j++) {
                    to[i][j] += gram[step.task(i)][step.task(j)];
                }
            }
        }
    }

    /** Makes a combination of the means, with weights for each group, the gradient. */
    void combine(TaskStep step, double[][] ofGroups, Gradients result) {
        for (int weight = 0; weight < weights.size(); weight++) {
            SharedGroups.Range range = weights.get(weight).range;
            for (int from = range.from(); factored.isKept(weight) && from < range.to(); from += BLOCK) {
                int count = Math.min(BLOCK, range.to() - from);
                Arrays.fill(sum, 0);
                for (int k = 0; k < step.count(); k++) {
                    history.read(step.task(k), from, count, mean);
                    add((float) ofGroups[range.group()][k], count);
                }
                result.write(from, count, sum);
            }
        }
    }

    private void add(float weight, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += weight * mean[i];
        }
    }
}
