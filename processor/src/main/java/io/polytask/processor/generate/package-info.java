/**
 * Maps plans to source files, one class for each generated type, and decides nothing but how Java looks: where lines break,
 * and which method is cut because it is too long.
 *
 * <p>May touch {@code plan} and {@code code}, and writes with JavaPoet.
 */
@NullMarked
package io.polytask.processor.generate;

import org.jspecify.annotations.NullMarked;
