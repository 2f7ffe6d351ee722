/**
 * A trained model as a directory of files, written whole or not at all.
 *
 * <p>May touch {@code model} and the rooms below it.
 */
@NullMarked
package io.polytask.persist;

import org.jspecify.annotations.NullMarked;
