/**
 * How the losses of several tasks become one step.
 *
 * <p>Touches no other room: it sees numbers only.
 *
 * <p>A {@link io.polytask.weighting.Weighting} that needs no more than the losses (equal, fixed, uncertainty, dynamic weight
 * average, random) writes one factor a task, and the trainer walks backward once with all of them. One that looks at the
 * gradients of the single tasks is to join as a second kind of weighting beside it, with the same
 * {@link io.polytask.weighting.Weighting#start start} and without a change to what is here: its state is asked with
 *
 * <ul>
 *   <li>the Gram matrix of the tasks' gradients, {@code tasks x tasks} (MGDA, PCGrad, CAGrad and most others need no more:
 *       their step is a combination of the gradients whose coefficients follow from the inner products), or
 *   <li>the gradients themselves, {@code tasks x parameters}, one row a task (those that work on single elements),
 * </ul>
 *
 * <p>both of the shared parameters alone, without the rows of absent tasks. The trainer gets the rows by walking backward
 * once for each present task, with that task's factor 1 and all others 0: a head whose factor is 0 leaves exact zeros. The
 * state answers with coefficients of the rows, or with the combined row. The heads' own gradients stay those of their own
 * losses.
 */
@NullMarked
package io.polytask.weighting;

import org.jspecify.annotations.NullMarked;
