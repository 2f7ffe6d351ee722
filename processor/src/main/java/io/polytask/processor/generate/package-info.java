/**
 * Maps plans to source files, one class for each generated type, and decides nothing.
 *
 * <p>May touch {@code plan} and {@code code}, and writes with JavaPoet.
 */
@NullMarked
package io.polytask.processor.generate;

import org.jspecify.annotations.NullMarked;
