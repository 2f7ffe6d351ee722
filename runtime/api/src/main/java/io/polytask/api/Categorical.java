package io.polytask.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An input with one of several values: an enum, {@code String}, {@code boolean} or {@code int}. The values of an enum are
 * known at compile time, others are learned from the training data; null and unknown values share one index.
 *
 * <p>A layer other than EMBEDDING reads a categorical input through an embedding of its own, of {@link #units()} values.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Categorical {
    /** Width of the input's own embedding, at least 1; without meaning where an EMBEDDING layer reads the input. */
    int units() default 8;

    /** How often a {@code String} or {@code int} must occur in the training data to have an index of its own; at least 1. */
    int minCount() default 1;
}
