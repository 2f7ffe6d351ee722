/**
 * What a task adds to the trunk: its own layers, its loss, and the prediction that its logits mean.
 *
 * <p>A head may be given earlier tasks: it then goes forward after their heads and backward before them, and leaves at their
 * logits what its loss has to say. Such a head keeps the gradient of its own loss apart, since several backward passes may
 * follow.
 *
 * <p>May touch {@code layer}, {@code data} and {@code tensor}.
 */
@NullMarked
package io.polytask.head;

import org.jspecify.annotations.NullMarked;
