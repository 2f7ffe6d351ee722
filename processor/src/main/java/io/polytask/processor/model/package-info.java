/**
 * What the annotations of one model say, as records without the compiler's types, and what follows from it: {@link
 * io.polytask.processor.model.ModelDecl} is what is written, {@link io.polytask.processor.model.ResolvedModel} has every
 * default filled in. It tells no layer type from another.
 *
 * <p>May touch {@code diagnostics}, for the locations of what is written.
 */
@NullMarked
package io.polytask.processor.model;

import org.jspecify.annotations.NullMarked;
