package io.polytask.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the root of a model: the class (or record) that describes one example, or a separate type that declares a model
 * of such a class.
 *
 * <p>For a root {@code Review} the processor writes {@code ReviewModel}, {@code ReviewTrainer}, {@code ReviewPrediction},
 * {@code ReviewReader}, {@code ReviewTask} and {@code ReviewModule} into the same package.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MultiTaskModel {
    /**
     * The class that describes one example; left out, the annotated class itself. Given, the inputs and labels are those
     * that the named class declares, while layers, heads and training settings are those of the annotated type.
     */
    Class<?> value() default void.class;
}
