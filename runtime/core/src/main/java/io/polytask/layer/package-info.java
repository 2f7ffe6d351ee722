/**
 * The layers of a trunk, and what a pass through them needs: parameters, randomness, the tasks that run.
 *
 * <p>May touch {@code tensor}.
 */
@NullMarked
package io.polytask.layer;

import org.jspecify.annotations.NullMarked;
