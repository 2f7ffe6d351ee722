package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.feed.PassNumbers;
import io.polytask.feed.ValidationBatches;
import io.polytask.layer.Parameters;
import io.polytask.weighting.BilevelWeighting;
import io.polytask.weighting.CrossGramWeighting;
import io.polytask.weighting.ElementWeighting;
import io.polytask.weighting.GramWeighting;
import io.polytask.weighting.LossWeighting;
import io.polytask.weighting.PostStepWeighting;
import io.polytask.weighting.RepresentationWeighting;
import io.polytask.weighting.ScaledNormWeighting;
import io.polytask.weighting.SmoothedWeighting;
import io.polytask.weighting.WeightingVisitor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how the steps of a run come to their gradients, by the kind of its weighting.
 *
 * @param passes of the run
 * @param parameters of the model
 * @param numbers of the passes
 * @param validation what a bilevel weighting learns on; null for any other. It is closed with what is chosen
 * @param <B> the batch of encoded examples
 */
public record StepGradients<E, B extends Batch<E>>(
        ShardPasses<E, B, ?> passes,
        Parameters parameters,
        PassNumbers numbers,
        @Nullable ValidationBatches<B> validation)
        implements WeightingVisitor<StepGradient<B>> {
    @Override
    public StepGradient<B> losses(LossWeighting weighting) {
        return new LossGradient<>(weighting, passes);
    }

    @Override
    public StepGradient<B> postStep(PostStepWeighting weighting) {
        return new PostStepGradient<>(weighting, passes);
    }

    @Override
    public StepGradient<B> bilevel(BilevelWeighting weighting) {
        ReplicaProbe<E, B> probe = new ReplicaProbe<>(
                weighting.rows(passes.declaredTasks()),
                passes,
                parameters,
                numbers,
                Objects.requireNonNull(validation));
        return new BilevelGradient<>(weighting, passes, probe);
    }

    @Override
    public StepGradient<B> gram(GramWeighting weighting) {
        return new GramGradient<>(weighting, passes, parameters);
    }

    @Override
    public StepGradient<B> smoothed(SmoothedWeighting weighting) {
        return new SmoothedGradient<>(weighting, passes, parameters);
    }

    @Override
    public StepGradient<B> crossGram(CrossGramWeighting weighting) {
        return new CrossGramGradient<>(weighting, passes, parameters, numbers);
    }

    @Override
    public StepGradient<B> elements(ElementWeighting weighting) {
        return new ElementGradient<>(weighting, passes, parameters);
    }

    @Override
    public StepGradient<B> scaledNorms(ScaledNormWeighting weighting) {
        return new ScaledNormGradient<>(weighting, passes, parameters);
    }

    @Override
    public StepGradient<B> representation(RepresentationWeighting weighting) {
        return new RepresentationGradient<>(weighting, passes);
    }
}
