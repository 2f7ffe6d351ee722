/**
 * Memory and arithmetic: the only room that touches the statics of ND4J, BLAS and native memory.
 *
 * <p>It touches no other room.
 */
@NullMarked
package io.polytask.tensor;

import org.jspecify.annotations.NullMarked;
