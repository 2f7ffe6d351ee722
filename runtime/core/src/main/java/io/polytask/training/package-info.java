/**
 * The training loop: epochs of steps, optimisation, validation, early stopping, listeners, and what a user starts it with. {@code
 * feed} hands it the batches, {@code gradient} makes a gradient of each.
 *
 * <p>May touch {@code feed}, {@code gradient}, {@code model}, {@code optimize}, {@code weighting}, {@code evaluation} and the rooms
 * below them.
 */
@NullMarked
package io.polytask.training;

import org.jspecify.annotations.NullMarked;
