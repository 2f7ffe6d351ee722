/**
 * Storage and kernels: the only room that touches the statics of ND4J, BLAS and native memory.
 *
 * <p>May touch {@code random}.
 *
 * <p>All floats lie outside the heap, in ND4J's arrays ({@link io.polytask.tensor.NativeFloats}), row by row ({@link
 * io.polytask.tensor.MatrixView}). Products go to BLAS ({@link io.polytask.tensor.Products}), whose last bits depend on the
 * CPU model: OpenBLAS picks its kernels by it, and {@code OPENBLAS_CORETYPE} fixes them. All other arithmetic copies a block
 * to the heap, works there in loops that the compiler vectorises (every array at the same index, no branch on data, no
 * {@code Math.exp}), and copies it back. A class that needs blocks to work in keeps its own, so an object belongs to one
 * thread, and no step allocates anything once the largest batch has been seen.
 *
 * <p>A batch of texts is packed: the positions of all examples lie one after another ({@link io.polytask.tensor.Segments}),
 * with neither padding nor mask.
 *
 * <p>The shape of what a variable holds stands beside it, here and in the rooms above: {@code (batch, units)} has a row for
 * each example, {@code (tokens, units)} one for each position of the packed batch, {@code (rows, units)} one for each of
 * either, {@code (block, units)} one for each row of a block on the heap. Arrays are row-major.
 */
@NullMarked
package io.polytask.tensor;

import org.jspecify.annotations.NullMarked;
