/**
 * The training loop: epochs, steps, workers, early stopping, listeners.
 *
 * <p>May touch {@code model}, {@code optimize}, {@code weighting}, {@code evaluation} and the rooms below them.
 */
@NullMarked
package io.polytask.training;

import org.jspecify.annotations.NullMarked;
