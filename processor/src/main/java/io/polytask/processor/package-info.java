/**
 * The annotation processors as javac sees them: what they claim, and the order of their steps.
 *
 * <p>Rooms beside this one, and the arrows between them: {@code diagnostics} at the bottom, {@code model} on it,
 * {@code collect} and {@code validate} on both, {@code plan} on {@code model}, {@code generate} on {@code plan}. What the
 * last two speak in is {@code code}, which knows none of them. Only this room knows all of them.
 */
@NullMarked
package io.polytask.processor;

import org.jspecify.annotations.NullMarked;
