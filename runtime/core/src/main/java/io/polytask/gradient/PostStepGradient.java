package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.layer.Gradients;
import io.polytask.weighting.PostStepWeighting;
import io.polytask.weighting.TaskStep;

/** By the losses, and one more forward pass after the parameters have changed. */
final class PostStepGradient<B extends Batch<?>> implements StepGradient<B> {
    private final PostStepWeighting weighting;
    private final ShardPasses<?, ?, ?> passes;
    private final LossGradient<B> byLosses;
    private final TaskStep after;
    private TaskStep trained;

    PostStepGradient(PostStepWeighting weighting, ShardPasses<?, ?, ?> passes) {
        this.weighting = weighting;
        this.passes = passes;
        byLosses = new LossGradient<>(weighting, passes);
        after = new TaskStep(passes.declaredTasks());
        trained = after;
    }

    @Override
    public Gradients compute(TaskStep step) {
        trained = step;
        return byLosses.compute(step);
    }

    @Override
    public void after() {
        passes.repeat(trained, after);
        weighting.afterStep(after);
    }
}
