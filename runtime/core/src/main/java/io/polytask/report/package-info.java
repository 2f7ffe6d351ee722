/**
 * What a run shows a person: progress bars, tables.
 *
 * <p>May touch {@code training}, {@code evaluation} and {@code model}.
 */
@NullMarked
package io.polytask.report;

import org.jspecify.annotations.NullMarked;
