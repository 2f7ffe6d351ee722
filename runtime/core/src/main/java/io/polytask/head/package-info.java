/**
 * What a task adds to the trunk: its own layers, its loss, and the prediction that its logits mean.
 *
 * <p>May touch {@code layer}, {@code data} and {@code tensor}.
 */
@NullMarked
package io.polytask.head;

import org.jspecify.annotations.NullMarked;
