package io.polytask.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An input that is a number: a primitive number, its boxed form or an {@code OptionalDouble}. It is standardised with the
 * mean and the standard deviation of the training data; NaN, null and empty mean missing and count as the mean.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Numeric {
    /** Whether a second value tells the model that the number was missing (1) or not (0). */
    boolean missingIndicator() default false;
}
