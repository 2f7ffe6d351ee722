package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import io.polytask.weighting.ScaledNormWeighting;
import io.polytask.weighting.TaskStep;

/** By the norms of the tasks' gradients, each element scaled by its history. */
final class ScaledNormGradient<B extends Batch<?>> implements StepGradient<B> {
    private final ScaledNormWeighting weighting;
    private final TaskGradients gradients;
    private final Combination combination;
    private final GradientHistory squares;
    private final double[] norms;
    /** Of the one group: (1, tasks). */
    private final double[][] weights;

    ScaledNormGradient(ScaledNormWeighting weighting, ShardPasses<?, ?, ?> passes, Parameters parameters) {
        this.weighting = weighting;
        int tasks = passes.declaredTasks();
        gradients = TaskGradients.whole(passes, parameters);
        combination = new Combination(gradients.rows(), tasks);
        squares = new GradientHistory(parameters, tasks);
        norms = new double[tasks];
        weights = new double[1][tasks];
    }

    @Override
    public Gradients compute(TaskStep step) {
        Gradients sum = gradients.backward(step);
        TaskStep trained = gradients.keepFinite(step);
        if (trained.count() > 0) {
            combination.scaledNorms(trained, squares, norms);
            weighting.weigh(trained, norms, weights[0]);
            combination.combine(trained.count(), weights, sum);
            TaskGradients.scaleHeads(trained, weights[0], sum);
        }
        return sum;
    }

    @Override
    public void close() {
        gradients.close();
        squares.close();
    }
}
