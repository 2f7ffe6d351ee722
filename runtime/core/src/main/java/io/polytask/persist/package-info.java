/**
 * A trained model as a directory of files, written whole or not at all.
 *
 * <p>{@code model.json} tells all but the learned numbers, and what the other files must be like; it holds a checksum of
 * itself. {@code weights-*.safetensors} opens wherever the format is known, and {@code history-*.csv} is the course of the
 * training; the beginning of its checksum is in the name of each.
 *
 * <p>A save writes the files of a new generation beside the old ones, and then replaces the old {@code model.json}
 * by a new one, in one step: there is one model at any moment. The directory itself stays, with its owner, its mode and all
 * other files in it. Those who save take turns, by a lock on {@code .lock}. Those who load write nothing, and wait for nobody:
 * they read what one {@code model.json} names, and read that again if a newer one has taken a file away. What cannot be saved
 * where it should be is saved elsewhere, and the message tells where.
 *
 * <p>{@code metrics.json} holds what was measured of the model. Files can be of another hand: nothing in them is believed that
 * was not checked.
 *
 * <p>May touch {@code model} and the rooms below it.
 */
@NullMarked
package io.polytask.persist;

import org.jspecify.annotations.NullMarked;
