/**
 * From examples to columns of numbers.
 *
 * <p>A {@link io.polytask.data.ExampleReader} makes examples of the rows of a file, one by one. An {@link
 * io.polytask.data.Encoder} a field learns from the training data once. A {@link io.polytask.data.Batch} holds encoded
 * examples, column by column: the whole data set is one, and each step gathers its rows from it in the order of a {@link
 * io.polytask.data.Sampler}. Another file format is another source of rows; everything behind it stays.
 *
 * <p>May touch {@code text} and {@code tensor}.
 */
@NullMarked
package io.polytask.data;

import org.jspecify.annotations.NullMarked;
