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
 *
 * <p>Without any {@link SharedLayer} a model has a default trunk, which the documentation of {@code ReviewModel} lists: a text is
 * a bag of embedded words (of characters and their pairs, if it is cut into characters), its mean beside its maximum; a text
 * whose tokens a task labels goes through a BiLSTM; an image of 8 x 8 pixels or more through convolutions and pools; all other
 * inputs through a dense layer. What they give is joined and normalised, and one more dense layer reads it.
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
