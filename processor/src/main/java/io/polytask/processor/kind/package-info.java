/**
 * What each layer type is, one class a type or a family of types: the attributes that have a meaning for it, what it reads and
 * gives, how many numbers it learns, the words of tables and saved models, and the engine's class with the arguments of its
 * constructor. {@link io.polytask.processor.kind.LayerKind#of} knows all of them; no other room tells layer types apart.
 *
 * <p>May touch {@code model}, {@code code} with the names of the engine's classes, and {@code diagnostics} for ranges.
 */
@NullMarked
package io.polytask.processor.kind;

import org.jspecify.annotations.NullMarked;
