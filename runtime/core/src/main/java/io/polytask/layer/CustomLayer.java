package io.polytask.layer;

import io.polytask.api.Audience;

/**
 * A layer of a user's own, which {@code @SharedLayer(type = CUSTOM, custom = ...)} names. The class has a constructor (Scope
 * scope, int inputs, int units): there it declares its parameters in the scope, makes its output ({@code Activations}, or a
 * {@code Sequence} over them, of {@code units} columns) and everything else that it needs, so that a step allocates nothing.
 *
 * <p>Each worker has an instance of its own, which one thread uses at a time. A network runs it as a {@link CheckedLayer},
 * which says in the first step what the layer has forgotten.
 *
 * @param <I> what it reads: {@link io.polytask.tensor.Activations}, a row for each example, or {@link
 *     io.polytask.tensor.Sequence}, a row for each position
 * @param <O> what it gives: of a sequence either, of activations activations
 */
@Audience({Audience.Group.LAYER_AUTHOR, Audience.Group.GENERATED_CODE})
public interface CustomLayer<I, O> {
    /**
     * The output for an input, in prediction as in training.
     *
     * @return the layer's own, the same object at each call
     */
    O forward(I input, Pass pass);

    /**
     * The backward pass: from the gradient of the output to those of the parameters, which it overwrites, and, if the input
     * needs one, to that of the input, to which it adds ({@code Activations.openGradient} tells what the old gradient is to
     * be multiplied by). In the end it closes the gradient of the output ({@code Activations.closeGradient}). A weighting
     * that looks at the gradients of single tasks asks for one backward pass for each of them: what forward has left must
     * stay.
     */
    void backward(Pass pass);
}
