package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.feed.MiniBatch;
import io.polytask.layer.Gradients;
import io.polytask.weighting.BilevelWeighting;
import io.polytask.weighting.TaskStep;

/** By the losses, after the weighting has learned by passes of its own; it may add to the gradient. */
final class BilevelGradient<E, B extends Batch<E>> implements StepGradient<B> {
    private final BilevelWeighting weighting;
    private final ReplicaProbe<E, B> probe;
    private final LossGradient<B> byLosses;

    BilevelGradient(BilevelWeighting weighting, ShardPasses<?, ?, ?> passes, ReplicaProbe<E, B> probe) {
        this.weighting = weighting;
        this.probe = probe;
        byLosses = new LossGradient<>(weighting, passes);
    }

    @Override
    public void before(MiniBatch<B> own, double learningRate) {
        probe.begin(own, learningRate);
        weighting.beforeStep(probe);
        probe.restore();
    }

    @Override
    public Gradients compute(TaskStep step) {
        Gradients sum = byLosses.compute(step);
        probe.addTo(sum);
        return sum;
    }

    @Override
    public void close() {
        probe.close();
    }
}
