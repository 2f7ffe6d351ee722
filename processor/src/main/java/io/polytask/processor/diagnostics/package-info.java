/**
 * What the processor says about mistakes: ids, texts, positions, suggestions.
 *
 * <p>Touches no other room; only this one opens an {@link io.polytask.processor.diagnostics.Origin}.
 */
@NullMarked
package io.polytask.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
