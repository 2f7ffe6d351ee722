/**
 * Random orders, from any generator.
 *
 * <p>Touches no other room.
 */
@NullMarked
package io.polytask.random;

import org.jspecify.annotations.NullMarked;
