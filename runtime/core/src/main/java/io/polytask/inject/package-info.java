/**
 * The wiring: the only room that imports Guice.
 *
 * <p>May touch every room but {@code cli}.
 */
@NullMarked
package io.polytask.inject;

import org.jspecify.annotations.NullMarked;
