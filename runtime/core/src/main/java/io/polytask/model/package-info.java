/**
 * What a generated model is made of: the blueprint that the processor writes, and the trained network behind it.
 *
 * <p>May touch {@code data}, {@code head}, {@code layer}, {@code text} and {@code tensor}.
 */
@NullMarked
package io.polytask.model;

import org.jspecify.annotations.NullMarked;
