package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.layer.Gradients;
import io.polytask.weighting.LossWeighting;
import io.polytask.weighting.TaskStep;

/** By the losses: one backward pass of their weighted sum. */
final class LossGradient<B extends Batch<?>> implements StepGradient<B> {
    private final LossWeighting weighting;
    private final ShardPasses<?, ?, ?> passes;
    private final double[] factors;

    LossGradient(LossWeighting weighting, ShardPasses<?, ?, ?> passes) {
        this.weighting = weighting;
        this.passes = passes;
        factors = new double[passes.declaredTasks()];
    }

    @Override
    public Gradients compute(TaskStep step) {
        weighting.weigh(step, factors);
        return passes.gradient(step, factors);
    }
}
