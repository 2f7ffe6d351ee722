/**
 * What a model must fulfil, one small class for each rule; {@link io.polytask.processor.validate.Rules} lists them.
 *
 * <p>May touch {@code kind}, {@code model} and {@code diagnostics}.
 */
@NullMarked
package io.polytask.processor.validate;

import org.jspecify.annotations.NullMarked;
