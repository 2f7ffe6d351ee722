/**
 * How the losses of several tasks become one step.
 *
 * <p>Touches no other room: it sees numbers only.
 */
@NullMarked
package io.polytask.weighting;

import org.jspecify.annotations.NullMarked;
