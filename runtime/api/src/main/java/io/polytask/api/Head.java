package io.polytask.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a task reads the trunk. It may be left out: then the task reads the last shared layer with one linear layer. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Repeatable(Heads.class)
public @interface Head {
    /** The task that this head is of: to be given on a type, and only there. */
    String task() default "";

    /** The shared layer or input that the head reads; left out, the last shared layer that it can read. */
    String from() default "";

    /** Sizes of the task's own dense layers (ReLU) before the last, linear one; each at least 1. */
    int[] hidden() default {};

    /** Share of the head's input, and of each hidden layer, set to zero in training; in [0, 1). */
    double dropout() default 0;

    /** What the logits mean; left out, what the label's type asks for. */
    Decoder decoder() default Decoder.DEFAULT;
}
