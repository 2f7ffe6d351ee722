package io.polytask.weighting;

import io.polytask.api.Audience;

/**
 * One case for each kind of weighting, so that whoever tells them apart forgets none: a kind that is added adds a method here,
 * and nothing that chooses among them compiles until it has an answer for it.
 *
 * @param <T> what is chosen
 */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public interface WeightingVisitor<T> {
    /** It looks at the losses. */
    T losses(LossWeighting weighting);

    /** It looks at the losses, and at those after the step. */
    T postStep(PostStepWeighting weighting);

    /** It looks at the losses, and learns before the step on a batch of the validation data. */
    T bilevel(BilevelWeighting weighting);

    /** It looks at the inner products of the tasks' gradients. */
    T gram(GramWeighting weighting);

    /** It looks at the inner products of their running means. */
    T smoothed(SmoothedWeighting weighting);

    /** It looks at the inner products of the gradients of two further batches. */
    T crossGram(CrossGramWeighting weighting);

    /** It looks at each element of the gradients. */
    T elements(ElementWeighting weighting);

    /** It looks at the norms of the gradients, scaled by their history. */
    T scaledNorms(ScaledNormWeighting weighting);

    /** It looks at the gradients with respect to what the heads read. */
    T representation(RepresentationWeighting weighting);
}
