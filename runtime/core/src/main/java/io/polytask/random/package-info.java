/**
 * Random numbers, of a generator that a user may replace, and random orders.
 *
 * <p>Touches no other room.
 */
@NullMarked
package io.polytask.random;

import org.jspecify.annotations.NullMarked;
