package io.polytask.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A label, and so a task. Its kind follows from the Java type: an enum or {@code String} is classification, a
 * {@code boolean} binary classification, a {@code double} regression, a {@code Set} of enums or strings multi-label
 * classification, a {@code List} of enums or strings tagging of the tokens of a {@code List<String>} input.
 *
 * <p>A label that is null (or NaN, or an empty {@code OptionalDouble}) is missing: the example takes no part in this
 * task's loss and metrics.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Task {
    /** The factor of this task's loss, above 0; for the weighting FIXED only. */
    double weight() default 1;

    /** The loss of a regression task; other kinds have one only. */
    Loss loss() default Loss.DEFAULT;

    /** What the true class gives up to all classes alike, in [0, 1); classification and tagging only. */
    double labelSmoothing() default 0;

    /** Whether rare classes count more; classification only. */
    ClassWeights classWeights() default ClassWeights.NONE;

    /** The factor of the loss of positive labels, above 0; binary and multi-label tasks only. */
    double positiveWeight() default 1;
}
