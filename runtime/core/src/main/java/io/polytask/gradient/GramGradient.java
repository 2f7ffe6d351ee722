package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import io.polytask.weighting.GramWeighting;
import io.polytask.weighting.TaskStep;

/** By the inner products of the tasks' gradients, of which the step is a combination. */
final class GramGradient<B extends Batch<?>> implements StepGradient<B> {
    private final GramWeighting weighting;
    private final ShardPasses<?, ?, ?> passes;
    private final TaskGradients gradients;
    private final Combination combination;
    private final GroupWeights weights;

    GramGradient(GramWeighting weighting, ShardPasses<?, ?, ?> passes, Parameters parameters) {
        this.weighting = weighting;
        this.passes = passes;
        gradients = TaskGradients.factored(passes, parameters, weighting.groups(), false);
        combination = new Combination(gradients.rows(), passes.declaredTasks());
        weights = new GroupWeights(weighting, gradients.groups().count(), passes.declaredTasks());
    }

    @Override
    public Gradients compute(TaskStep step) {
        if (weighting.skipsGradients()) {
            return passes.gradient(step, weights.withoutGradients(step));
        }
        Gradients sum = gradients.backward(step);
        TaskStep trained = gradients.keepFinite(step);
        if (trained.count() > 0) {
            double[][] ofGroups = weights.weigh(trained, gradients.grams());
            combination.combine(trained.count(), ofGroups, sum);
            gradients.factored().combine(trained.count(), ofGroups);
            TaskGradients.scaleHeads(trained, weights.heads(trained), sum);
        }
        return sum;
    }

    @Override
    public void close() {
        gradients.close();
    }
}
