/**
 * How gradients change parameters: optimisers, learning-rate schedules, clipping.
 *
 * <p>May touch {@code layer} (parameters) and {@code tensor}.
 */
@NullMarked
package io.polytask.optimize;

import org.jspecify.annotations.NullMarked;
