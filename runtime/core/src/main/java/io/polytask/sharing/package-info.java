/**
 * Layers that decide what each task takes of what is shared. Their output is a value for each task ({@link
 * io.polytask.sharing.PerTask}), of which a head reads its own.
 *
 * <p>May touch {@code layer}, {@code tensor} and {@code random}.
 *
 * <p>A sharing layer works for those of the model's tasks that need it and are trained ({@link
 * io.polytask.layer.Scope#tasks}); what belongs to other tasks declares no parameters.
 */
@NullMarked
package io.polytask.sharing;

import org.jspecify.annotations.NullMarked;
