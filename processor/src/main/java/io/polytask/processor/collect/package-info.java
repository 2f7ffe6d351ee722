/**
 * Reads annotated elements into the records of {@code model}: the only room that looks at the compiler's types.
 *
 * <p>May touch {@code model} and {@code diagnostics}.
 */
@NullMarked
package io.polytask.processor.collect;

import org.jspecify.annotations.NullMarked;
