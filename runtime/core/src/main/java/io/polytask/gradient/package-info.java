/**
 * From a mini-batch to the gradient of a step: the replicas of the network with their threads, forward and backward passes, the
 * gradients of single tasks, and what each kind of weighting makes of them. {@link io.polytask.gradient.StepGradients} chooses
 * the {@link io.polytask.gradient.StepGradient} of a run, once.
 *
 * <p>May touch {@code feed}, {@code weighting}, {@code model} and the rooms below them. It knows of no epoch, no optimiser and no
 * listener.
 */
@NullMarked
package io.polytask.gradient;

import org.jspecify.annotations.NullMarked;
