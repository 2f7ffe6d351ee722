/**
 * Fills in what a model leaves out: the default trunk, what each layer and head reads, how wide it is, and which tasks need it.
 *
 * <p>May touch {@code kind}, {@code model} and {@code diagnostics}, for the locations of what is written.
 */
@NullMarked
package io.polytask.processor.resolve;

import org.jspecify.annotations.NullMarked;
