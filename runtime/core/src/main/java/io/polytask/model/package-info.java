/**
 * What a generated model is made of: the blueprint that the processor writes, and the trained network behind it.
 *
 * <p>May touch {@code head}, {@code layer}, {@code encode}, {@code data}, {@code tag}, {@code text}, {@code tensor} and {@code random}.
 */
@NullMarked
package io.polytask.model;

import org.jspecify.annotations.NullMarked;
