/**
 * Encoding: from examples to columns of numbers.
 *
 * <p>An {@link io.polytask.encode.Encoder} a field learns from the training data once. A {@link io.polytask.encode.Column} holds
 * what it makes of the field, an example a row. A {@link io.polytask.encode.Batch} is the columns of some examples: the whole
 * data set is one, and each step gathers its rows from it in the order of a {@link io.polytask.encode.Sampler}. Where an
 * example came from is not known here.
 *
 * <p>May touch {@code data}, of which it reads files of word vectors, {@code tag}, {@code text}, {@code tensor} and {@code random}.
 */
@NullMarked
package io.polytask.encode;

import org.jspecify.annotations.NullMarked;
