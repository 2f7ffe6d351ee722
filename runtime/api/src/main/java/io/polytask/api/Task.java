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

    /**
     * The tasks whose prediction this one takes up, as its {@link #relation} says: a chain or a graph without cycles, whose
     * tasks are trained together.
     */
    String[] given() default {};

    /** How it takes up the tasks that it is {@link #given}. */
    Relation relation() default Relation.CONDITION;

    /** Whether this task's loss leaves the heads of the tasks that it is {@link #given} alone. */
    boolean stopGradient() default false;

    /**
     * What the loss counts the excess of this task's probability over that of the one it is given, at least 0; for the
     * relation TRANSFER only.
     */
    double calibration() default 0.6;
}
