package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import io.polytask.weighting.SmoothedWeighting;
import io.polytask.weighting.TaskStep;

/** By the inner products of running means of the tasks' gradients, of which the step is a combination. */
final class SmoothedGradient<B extends Batch<?>> implements StepGradient<B> {
    private final SmoothedWeighting weighting;
    private final ShardPasses<?, ?, ?> passes;
    private final TaskGradients gradients;
    private final Combination combination;
    private final GroupWeights weights;
    private final GradientHistory history;
    private final FactoredMeans means;
    private final double[] keep;
    private final double[] add;

    SmoothedGradient(SmoothedWeighting weighting, ShardPasses<?, ?, ?> passes, Parameters parameters) {
        this.weighting = weighting;
        this.passes = passes;
        int tasks = passes.declaredTasks();
        gradients = TaskGradients.factored(passes, parameters, weighting.groups(), true);
        combination = new Combination(gradients.rows(), tasks);
        weights = new GroupWeights(weighting, gradients.groups().count(), tasks);
        history = new GradientHistory(parameters, tasks);
        means = new FactoredMeans(gradients.factored(), passes.gradients().get(0), gradients.groups(), history, tasks);
        keep = new double[tasks];
        add = new double[tasks];
    }

    @Override
    public Gradients compute(TaskStep step) {
        if (weighting.skipsGradients()) {
            return passes.gradient(step, weights.withoutGradients(step));
        }
        Gradients sum = gradients.backward(step);
        TaskStep trained = gradients.keepFinite(step);
        if (trained.count() > 0) {
            weighting.smooth(trained, keep, add);
            means.settle();
            combination.smooth(trained, history, keep, add);
            means.smooth(trained, keep, add);
            double[][][] grams = gradients.rows().gram(trained.count(), gradients.rows());
            means.addGram(trained, grams);
            double[][] ofGroups = weights.weigh(trained, grams);
            combination.combine(trained.count(), ofGroups, sum);
            means.combine(trained, ofGroups);
            TaskGradients.scaleHeads(trained, weights.heads(trained), sum);
        }
        return sum;
    }

    @Override
    public void close() {
        gradients.close();
        history.close();
    }
}
