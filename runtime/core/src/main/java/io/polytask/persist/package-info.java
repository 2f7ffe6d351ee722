/**
 * A trained model as a directory of files, written whole or not at all.
 *
 * <p>{@code model.json} tells all but the learned numbers, and what the other files must be like; it holds a checksum of
 * itself. {@code weights.safetensors} opens wherever the format is known. {@code history.csv} is the course of the training.
 *
 * <p>May touch {@code model} and the rooms below it.
 */
@NullMarked
package io.polytask.persist;

import org.jspecify.annotations.NullMarked;
