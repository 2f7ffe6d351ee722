package io.polytask.conformance.balance;

import io.polytask.api.Balance;
import io.polytask.weighting.BilevelWeighting;
import io.polytask.weighting.CrossGramWeighting;
import io.polytask.weighting.ElementWeighting;
import io.polytask.weighting.GramWeighting;
import io.polytask.weighting.LossWeighting;
import io.polytask.weighting.PostStepWeighting;
import io.polytask.weighting.RepresentationWeighting;
import io.polytask.weighting.ScaledNormWeighting;
import io.polytask.weighting.SmoothedWeighting;
import io.polytask.weighting.TaskStep;
import io.polytask.weighting.Weighting;
import io.polytask.weighting.WeightingVisitor;
import java.util.Arrays;

/**
 * What the engine does for each kind of weighting, in double on arrays of any size: the plainest form of it. All tasks are
 * present.
 */
final class ArrayStep {
    private final Weighting.State state;
    private final int tasks;
    private double[][] means = new double[0][];
    private double[][] squares = new double[0][];
    /** The coefficients of the gradients in the last step, and the factors of the heads. */
    final double[] weights;

    final double[] heads;
    /** The places at which the groups of the parameters end. */
    private final int[] ends;
    /** Whether each task has inputs of its own, and so a representation: then nothing is summed over the tasks. */
    private final boolean apart;

    private final double[] ones;

    ArrayStep(Weighting.State state, int tasks, int[] ends, boolean apart) {
        this.state = state;
        this.tasks = tasks;
        this.ends = ends;
        this.apart = apart;
        ones = new double[tasks];
        Arrays.fill(ones, 1);
        weights = new double[tasks];
        heads = new double[tasks];
    }

    static TaskStep step(double[] losses) {
        TaskStep step = new TaskStep(losses.length);
        for (int task = 0; task < losses.length; task++) {
            step.add(task, losses[task]);
        }
        return step;
    }

    /**
     * The combined gradient.
     *
     * @param gradients the gradients that the weighting looks at
     * @param combined those that are combined: the same, but on a representation not yet summed over its rows
     */
    double[] combine(double[] losses, double[][] gradients, double[][] combined) {
        TaskStep step = step(losses);
        Arrays.fill(heads, 1);
        return state.accept(new ByKind(step, gradients, combined));
    }

    /** The step of each kind of weighting. */
    private final class ByKind implements WeightingVisitor<double[]> {
        private final TaskStep step;
        private final double[][] gradients;
        private final double[][] combined;

        ByKind(TaskStep step, double[][] gradients, double[][] combined) {
            this.step = step;
            this.gradients = gradients;
            this.combined = combined;
        }

        @Override
        public double[] losses(LossWeighting weighting) {
            weighting.weigh(step, weights);
            System.arraycopy(weights, 0, heads, 0, tasks);
            return sum(combined, weights);
        }

        @Override
        public double[] postStep(PostStepWeighting weighting) {
            return losses(weighting);
        }

        @Override
        public double[] bilevel(BilevelWeighting weighting) {
            return losses(weighting);
        }

        @Override
        public double[] gram(GramWeighting weighting) {
            return byGram(weighting, step, gradients, combined);
        }

        @Override
        public double[] smoothed(SmoothedWeighting weighting) {
            return smooth(weighting, step, gradients);
        }

        @Override
        public double[] elements(ElementWeighting weighting) {
            return byElements(weighting, step, gradients, combined);
        }

        @Override
        public double[] scaledNorms(ScaledNormWeighting weighting) {
            return byScaledNorms(weighting, step, gradients);
        }

        @Override
        public double[] crossGram(CrossGramWeighting weighting) {
            throw new AssertionError("needs further batches");
        }

        @Override
        public double[] representation(RepresentationWeighting weighting) {
            throw new AssertionError("is tested as the weighting that looks at it");
        }
    }

    /** The combined gradient of one batch, weighed by two others. */
    double[] combine(double[] losses, double[][] direction, double[][] first, double[][] second) {
        double[][] cross = new double[tasks][tasks];
        for (int i = 0; i < tasks; i++) {
            for (int j = 0; j < tasks; j++) {
                cross[i][j] = dot(first[i], second[j], 0, first[i].length);
            }
        }
        TaskStep step = step(losses);
        ((CrossGramWeighting) state).weigh(step, step, cross, weights);
        Arrays.fill(heads, 1);
        return sum(direction, weights);
    }

    private double[] byGram(GramWeighting byGram, TaskStep step, double[][] gradients, double[][] combined) {
        if (byGram.skipsGradients()) {
            byGram.weighWithoutGradients(step, weights);
            System.arraycopy(weights, 0, heads, 0, tasks);
            return sum(combined, weights);
        }
        if (byGram.groups() == Balance.Groups.MODEL) {
            byGram.weigh(step, 0, gram(gradients, 0, gradients[0].length), weights);
            byGram.heads(step, heads);
            return sum(combined, weights);
        }
        double[] all = new double[gradients[0].length];
        int from = 0;
        for (int group = 0; group < ends.length; group++) {
            byGram.weigh(step, group, gram(gradients, from, ends[group]), weights);
            double[] part = sum(gradients, weights);
            System.arraycopy(part, from, all, from, ends[group] - from);
            from = ends[group];
        }
        byGram.heads(step, heads);
        return all;
    }

    private double[] smooth(SmoothedWeighting smoothed, TaskStep step, double[][] gradients) {
        means = means.length == 0 ? new double[tasks][gradients[0].length] : means;
        double[] keep = new double[tasks];
        double[] add = new double[tasks];
        smoothed.smooth(step, keep, add);
        for (int task = 0; task < tasks; task++) {
            for (int p = 0; p < gradients[task].length; p++) {
                means[task][p] = keep[task] * means[task][p] + add[task] * gradients[task][p];
            }
        }
        return byGram(smoothed, step, means, means);
    }

    private double[] byScaledNorms(ScaledNormWeighting scaled, TaskStep step, double[][] gradients) {
        squares = squares.length == 0 ? new double[tasks][gradients[0].length] : squares;
        double[] norms = new double[tasks];
        for (int task = 0; task < tasks; task++) {
            for (int p = 0; p < gradients[task].length; p++) {
                double square = gradients[task][p] * gradients[task][p];
                squares[task][p] += square;
                norms[task] += square / Math.sqrt(squares[task][p] + ScaledNormWeighting.EPSILON);
            }
        }
        scaled.weigh(step, norms, weights);
        System.arraycopy(weights, 0, heads, 0, tasks);
        return sum(gradients, weights);
    }

    private double[] byElements(ElementWeighting byElements, TaskStep step, double[][] gradients, double[][] combined) {
        int count = gradients[0].length;
        double[][] factors = new double[tasks][count];
        byElements.weigh(step, count, gradients, factors);
        double[][] passed = new double[tasks][combined[0].length];
        for (int task = 0; task < tasks; task++) {
            for (int p = 0; p < passed[task].length; p++) {
                passed[task][p] = factors[task][p % count] * combined[task][p];
            }
        }
        return apart ? Arrays.stream(passed).flatMapToDouble(Arrays::stream).toArray() : sum(passed, ones);
    }

    private double[][] gram(double[][] rows, int from, int to) {
        double[][] gram = new double[tasks][tasks];
        for (int i = 0; i < tasks; i++) {
            for (int j = 0; j < tasks; j++) {
                gram[i][j] = dot(rows[i], rows[j], from, to);
            }
        }
        return gram;
    }

    private static double dot(double[] a, double[] b, int from, int to) {
        double sum = 0;
        for (int p = from; p < to; p++) {
            sum += a[p] * b[p];
        }
        return sum;
    }

    static double[] sum(double[][] rows, double[] weights) {
        double[] sum = new double[rows[0].length];
        for (int task = 0; task < rows.length; task++) {
            for (int p = 0; p < sum.length; p++) {
                sum[p] += weights[task] * rows[task][p];
            }
        }
        return sum;
    }
}
