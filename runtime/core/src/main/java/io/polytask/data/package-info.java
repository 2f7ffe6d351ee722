/**
 * From examples to columns of numbers: readers, encoders, batches.
 *
 * <p>May touch {@code text} and {@code tensor}.
 */
@NullMarked
package io.polytask.data;

import org.jspecify.annotations.NullMarked;
