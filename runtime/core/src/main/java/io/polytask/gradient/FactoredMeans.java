package io.polytask.gradient;

import io.polytask.layer.GradientFactors;
import io.polytask.layer.Gradients;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.NativeFloats;
import io.polytask.tensor.Products;
import io.polytask.weighting.TaskStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The running means of those gradients that {@link FactoredGradients} does not make: each factor product is added to the mean where
 * that is remembered, and nothing else goes through the memory of all parameters but the inner products and the combination.
 *
 * <p>A mean is remembered as {@code scale * values}, so that keeping a part of it changes the scale alone: BLAS scales a result in
 * a way of its own through the memory, which takes as long as the product.
 */
final class FactoredMeans {
    /** The columns of a block: the sum of more float products would lose digits. */
    private static final int BLOCK = 2048;
    /** Below this a scale becomes 1 again. */
    private static final double LEAST_SCALE = 0x1p-10;

    private final FactoredGradients factored;
    private final GradientHistory history;
    private final List<Weight> weights = new ArrayList<>();
    private final GramProduct product;
    /** Of one weight, without the scales: (tasks, tasks). */
    private final double[][] gram;
    /** By the index of the task: (1, tasks). */
    private final MatrixView coefficients;

    private final float[] values;

    /**
     * The means of one weight.
     *
     * @param scales of each task
     * @param ofTask of each task: (inputs, outputs)
     * @param all of all tasks: (tasks, inputs * outputs)
     * @param blocks columns of that
     * @param gradient that of the weight: (1, inputs * outputs)
     */
    @SuppressWarnings("ArrayRecordComponent") // It changes from step to step, as the views do.
    private record Weight(
            SharedGroups.Range range,
            double[] scales,
            List<MatrixView> ofTask,
            MatrixView all,
            List<MatrixView> blocks,
            MatrixView gradient) {}

    /** Of the weights of the replica that has the gradient of the step. */
    FactoredMeans(
            FactoredGradients factored, Gradients gradients, SharedGroups groups, GradientHistory history, int tasks) {
        this.factored = factored;
        this.history = history;
        for (int i = 0; i < groups.ranges().size(); i++) {
            SharedGroups.Range range = groups.ranges().get(i);
            int count = range.to() - range.from();
            MatrixView gradient = gradients.shared(i);
            List<MatrixView> ofTask = new ArrayList<>();
            for (int task = 0; task < tasks && FactoredGradients.isFlat(gradient); task++) {
                ofTask.add(history.matrix(task, range.from(), gradient.rows(), gradient.cols()));
            }
            List<MatrixView> blocks = new ArrayList<>();
            for (int from = range.from(); from < range.to(); from += BLOCK) {
                blocks.add(history.rows(from, Math.min(BLOCK, range.to() - from)));
            }
            double[] scales = new double[tasks];
            Arrays.fill(scales, 1);
            MatrixView row = MatrixView.of(gradients.flat(), range.from(), 1, count);
            weights.add(new Weight(range, scales, ofTask, history.rows(range.from(), count), blocks, row));
        }
        product = new GramProduct(tasks);
        gram = new double[tasks][tasks];
        coefficients = MatrixView.of(NativeFloats.ofZeros(tasks), 0, 1, tasks);
        values = new float[tasks];
    }

    /** Before others go on with the means of the weights that are not factored in this step: what is remembered becomes the mean. */
    void settle() {
        for (int weight = 0; weight < weights.size(); weight++) {
            SharedGroups.Range range = weights.get(weight).range;
            double[] scales = weights.get(weight).scales;
            for (int task = 0; !factored.isKept(weight) && task < scales.length; task++) {
                if (scales[task] != 1) {
                    history.scale(task, range.from(), range.to() - range.from(), (float) scales[task]);
                    scales[task] = 1;
                }
            }
        }
    }

    /** Goes on with the means of a step's tasks. */
    void smooth(TaskStep step, double[] keep, double[] add) {
        for (int weight = 0; weight < weights.size(); weight++) {
            for (int k = 0; factored.isKept(weight) && k < step.count(); k++) {
                addProducts(weight, step.task(k), k, keep[k], add[k]);
            }
        }
    }

    private void addProducts(int weight, int task, int k, double keep, double add) {
        double[] scales = weights.get(weight).scales;
        double scale = scales[task] * keep;
        boolean rescales = scale < LEAST_SCALE;
        float kept = rescales ? (float) scale : 1;
        scales[task] = rescales ? 1 : scale;
        for (int shard = 0; shard < factored.shards(); shard++) {
            GradientFactors factors = factored.factors(shard, weight);
            if (factors.rows() > 0) {
                factors.addTo(
                        k,
                        (float) (add / scales[task]),
                        kept,
                        weights.get(weight).ofTask.get(task));
                kept = 1;
            }
        }
    }

    /** Adds the inner products of the means of a step's tasks to those of the other parameters. */
    void addGram(TaskStep step, double[][][] sums) {
        for (int weight = 0; weight < weights.size(); weight++) {
            if (factored.isKept(weight)) {
                for (double[] row : gram) {
                    Arrays.fill(row, 0);
                }
                List<MatrixView> blocks = weights.get(weight).blocks;
                for (int i = 0; i < blocks.size(); i++) {
                    product.add(blocks.get(i), blocks.get(i), gram.length, gram);
                }
                addScaled(
                        step,
                        weights.get(weight).scales,
                        sums[weights.get(weight).range.group()]);
            }
        }
    }

    private void addScaled(TaskStep step, double[] scales, double[][] to) {
        for (int i = 0; i < step.count(); i++) {
            for (int j = 0; j < step.count(); j++) {
                double scale = scales[step.task(i)] * scales[step.task(j)];
                to[i][j] += scale * gram[step.task(i)][step.task(j)];
            }
        }
    }

    /** Makes a combination of the means, with weights for each group, the gradient. */
    void combine(TaskStep step, double[][] ofGroups) {
        for (int weight = 0; weight < weights.size(); weight++) {
            if (factored.isKept(weight)) {
                Weight means = weights.get(weight);
                Arrays.fill(values, 0);
                for (int k = 0; k < step.count(); k++) {
                    values[step.task(k)] = (float) (ofGroups[means.range.group()][k] * means.scales[step.task(k)]);
                }
                coefficients.write(0, 1, values);
                Products.combineRows(means.all, 0, values.length, coefficients, 0, 0, means.gradient, 0);
            }
        }
    }
}
