/**
 * The annotation processors as javac sees them: what they claim, and the order of their steps.
 *
 * <p>Rooms beside this one, and the arrows between them: {@code diagnostics} at the bottom, {@code model} on it,
 * {@code collect} on both; {@code kind}, which knows the layer types, on {@code model}; {@code resolve}, {@code validate} and
 * {@code plan} on {@code kind}; {@code generate} on {@code plan}. What {@code kind}, {@code plan} and {@code generate} speak in is
 * {@code code}, which knows none of them. Only this room knows all of them.
 */
@NullMarked
package io.polytask.processor;

import org.jspecify.annotations.NullMarked;
