package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import io.polytask.weighting.ElementWeighting;
import io.polytask.weighting.TaskStep;

/** By each element of the tasks' gradients. */
final class ElementGradient<B extends Batch<?>> implements StepGradient<B> {
    private final ElementWeighting weighting;
    private final TaskGradients gradients;
    private final Combination combination;

    ElementGradient(ElementWeighting weighting, ShardPasses<?, ?, ?> passes, Parameters parameters) {
        this.weighting = weighting;
        gradients = TaskGradients.whole(passes, parameters);
        combination = new Combination(gradients.rows(), passes.declaredTasks());
    }

    @Override
    public Gradients compute(TaskStep step) {
        Gradients sum = gradients.backward(step);
        TaskStep trained = gradients.keepFinite(step);
        if (trained.count() > 0) {
            combination.elements(trained, weighting, sum);
        }
        return sum;
    }

    @Override
    public void close() {
        gradients.close();
    }
}
