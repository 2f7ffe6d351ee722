package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.feed.MiniBatch;
import io.polytask.layer.Gradients;
import io.polytask.weighting.TaskStep;

/**
 * How the steps of a run come to their gradients: one implementation for each kind of weighting. It makes no object in a step.
 *
 * @param <B> the batch of encoded examples
 */
public interface StepGradient<B extends Batch<?>> extends AutoCloseable {
    /**
     * Precedes the forward pass of a step's own batch: looks at what else the weighting asks for.
     *
     * @param own the batch
     * @param learningRate of the step
     */
    default void before(MiniBatch<B> own, double learningRate) {}

    /**
     * The gradient of the step whose own batch has just gone forward; it stays with the first replica, until the next pass.
     *
     * @param step the tasks that the batch has labels of, with their losses
     */
    Gradients compute(TaskStep step);

    /** Follows the change of the parameters. */
    default void after() {}

    /** Frees what it remembers. */
    @Override
    default void close() {}
}
