/**
 * Reading: from files to examples, one row at a time.
 *
 * <p>A {@link io.polytask.data.ExampleReader} makes examples of the rows of a file. Each {@link io.polytask.data.RowFormat} has
 * a source of rows and a kind of cells of its own; everything behind them stays when another format comes. A row that cannot
 * be read is told by a {@link io.polytask.data.BadDataException}: what, where, and the way out. Nothing here knows how examples
 * are learned from.
 *
 * <p>May touch {@code text} and {@code tag}.
 */
@NullMarked
package io.polytask.data;

import org.jspecify.annotations.NullMarked;
