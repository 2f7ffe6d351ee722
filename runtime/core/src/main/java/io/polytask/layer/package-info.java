/**
 * The layers of a trunk, and what a pass through them needs: parameters, randomness, the tasks that run.
 *
 * <p>May touch {@code tensor} and {@code random}.
 *
 * <p>A layer declares its parameters when it is made ({@link io.polytask.layer.Scope}), and owns its output. Its forward
 * method reads one input and writes the output; its backward method, called once after those of the consumers of the output,
 * turns the output's gradient into those of its parameters, which it overwrites, and of its input, to which it adds. The
 * output's gradient is used up by that. Where the gradients of single tasks are looked at, a weight may keep the factors of
 * its gradient instead ({@link io.polytask.layer.GradientFactors}).
 *
 * <p>A network has one replica of its layers for each thread. Replicas are bound to the same
 * {@link io.polytask.layer.Parameters}, and to {@link io.polytask.layer.Gradients} of their own.
 */
@NullMarked
package io.polytask.layer;

import org.jspecify.annotations.NullMarked;
