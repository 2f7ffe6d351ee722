package io.polytask.gradient;

import io.polytask.layer.Gradients;
import io.polytask.weighting.ElementWeighting;
import io.polytask.weighting.ScaledNormWeighting;
import io.polytask.weighting.TaskStep;
import java.util.Arrays;

/** What the kinds of weightings do with the rows of the tasks, block by block. It keeps the arrays that it works in. */
final class Combination {
    private final TaskRows rows;
    private final float[] sum;
    private final float[] recalled;
    private final double[][] elements;
    private final double[][] factors;

    Combination(TaskRows rows, int tasks) {
        this.rows = rows;
        int widest = rows.load(0)[0].length;
        sum = new float[widest];
        recalled = new float[widest];
        elements = new double[tasks][widest];
        factors = new double[tasks][widest];
    }

    /** Makes {@code sum of weight * row} the gradient, with weights for each group. */
    void combine(int n, double[][] weights, Gradients result) {
        rows.start();
        while (rows.next()) {
            float[][] block = rows.load(n);
            double[] of = weights[rows.group()];
            Arrays.fill(sum, 0);
            for (int task = 0; task < n; task++) {
                add((float) of[task], block[task], rows.count());
            }
            rows.give(sum, result);
        }
    }

    private void add(float weight, float[] row, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += weight * row[i];
        }
    }

    /** Replaces each row by its running mean. */
    void smooth(TaskStep step, GradientHistory means, double[] keep, double[] add) {
        rows.start();
        while (rows.next()) {
            float[][] block = rows.load(step.count());
            for (int k = 0; k < step.count(); k++) {
                rows.recall(means, step.task(k), recalled);
                mix((float) keep[k], (float) add[k], block[k], rows.count());
                rows.remember(means, step.task(k), recalled);
                rows.store(k, recalled);
            }
        }
    }

    private void mix(float keep, float add, float[] row, int count) {
        for (int i = 0; i < count; i++) {
            recalled[i] = keep * recalled[i] + add * row[i];
        }
    }

    /** Adds the squares to what is remembered of them, and the scaled squared norms to the norms. */
    void scaledNorms(TaskStep step, GradientHistory squares, double[] norms) {
        Arrays.fill(norms, 0);
        rows.start();
        while (rows.next()) {
            float[][] block = rows.load(step.count());
            for (int k = 0; k < step.count(); k++) {
                rows.recall(squares, step.task(k), recalled);
                norms[k] += scaled(block[k], rows.count());
                rows.remember(squares, step.task(k), recalled);
            }
        }
    }

    private double scaled(float[] row, int count) {
        double norm = 0;
        for (int i = 0; i < count; i++) {
            double square = (double) row[i] * row[i];
            recalled[i] += (float) square;
            norm += square / Math.sqrt(recalled[i] + ScaledNormWeighting.EPSILON);
        }
        return norm;
    }

    /** Makes the sum of each element's parts that pass the gradient. */
    void elements(TaskStep step, ElementWeighting weighting, Gradients result) {
        rows.start();
        while (rows.next()) {
            int count = rows.count();
            float[][] block = rows.load(step.count());
            for (int k = 0; k < step.count(); k++) {
                for (int i = 0; i < count; i++) {
                    elements[k][i] = block[k][i];
                }
            }
            weighting.weigh(step, count, elements, factors);
            Arrays.fill(sum, 0);
            for (int k = 0; k < step.count(); k++) {
                for (int i = 0; i < count; i++) {
                    sum[i] += (float) (factors[k][i] * elements[k][i]);
                }
            }
            rows.give(sum, result);
        }
    }
}
