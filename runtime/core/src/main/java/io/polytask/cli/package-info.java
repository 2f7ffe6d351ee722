/**
 * The command line of every class path that holds a generated model.
 *
 * <p>May touch every room.
 */
@NullMarked
package io.polytask.cli;

import org.jspecify.annotations.NullMarked;
