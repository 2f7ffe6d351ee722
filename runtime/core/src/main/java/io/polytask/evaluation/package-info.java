/**
 * Metrics of tasks, and the evaluation of a trained network on a data set.
 *
 * <p>May touch {@code model} and the rooms below it.
 */
@NullMarked
package io.polytask.evaluation;

import org.jspecify.annotations.NullMarked;
