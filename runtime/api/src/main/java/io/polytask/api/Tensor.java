package io.polytask.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An input of many numbers, a {@code float[]} in row-major order that is read as it is. Each number is finite; null counts
 * as zeros.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Tensor {
    /**
     * The sizes of its dimensions, each at least 1; the array's length is their product. Two sizes, {@code {rows, columns}}, or
     * three, {@code {rows, columns, channels}}, are an image to a CONV2D or MAX_POOL2D layer: the channels of a pixel lie side
     * by side. All other layers read a vector.
     */
    int[] shape();
}
