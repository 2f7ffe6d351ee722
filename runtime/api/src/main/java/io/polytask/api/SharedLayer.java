package io.polytask.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One layer of the trunk that all tasks share. Layers are declared in the order in which they are computed. A model without any
 * has the default trunk of {@link MultiTaskModel}.
 *
 * <p>No size may be above 536,870,911, which is as many numbers as an array holds, and so may neither what a layer gives for one
 * example nor the number of a network's parameters.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(SharedLayers.class)
public @interface SharedLayer {
    /** The layer's name, a Java identifier, unlike that of any other layer, input or task. */
    String name();

    /** What the layer computes. */
    LayerType type();

    /**
     * The inputs or earlier layers that this layer reads, by name. Left out: the layer declared before this one; for the
     * first layer, all inputs. A layer of one value a row (DENSE, CONCAT, ...) reads several by joining them.
     */
    String[] from() default {};

    /**
     * Width of the output, at least 1; of BI_LSTM and BI_GRU, the width of each direction; of CONV1D, the outputs of each
     * width; of CONV2D, the channels. EMBEDDING, CHARACTERS, DENSE, CONV1D, CONV2D, LSTM, BI_LSTM, GRU,
     * BI_GRU, CUSTOM and the types that give each task a value of its own only.
     */
    int units() default 0;

    /** How many positions the windows of a CONV1D layer have, such as {@code {2, 3, 4}}: each at least 1, no two alike. */
    int[] widths() default {};

    /**
     * The window of a CONV2D or MAX_POOL2D layer: rows and columns, or one number for both, each at least 1 and not more than
     * the images have (with their padding).
     */
    int[] kernel() default {};

    /**
     * How far the window of a CONV2D or MAX_POOL2D layer goes at a time: down and to the right, or one number for both, each at
     * least 1. Left out: 1 for CONV2D; for MAX_POOL2D as far as the window is large.
     */
    int[] stride() default {};

    /**
     * How many rows of zeros a CONV2D layer puts above and below each image, and how many columns on the left and on the right,
     * or one number for both, each at least 0. Left out: none.
     */
    int[] padding() default {};

    /** How many experts the tasks share, in each level: at least 2 of MMOE and DSELECT_K, at least 1 of CGC and PLE. */
    int experts() default 0;

    /** How many experts each task has of its own, in each level; at least 1; CGC and PLE only. */
    int taskExperts() default 1;

    /** Sizes of each expert's dense layers (ReLU) before its last one, at least 1 each; MMOE, CGC, PLE and DSELECT_K only. */
    int[] expertLayers() default {};

    /** How many levels there are, at least 2; PLE and MTAN only. */
    int levels() default 2;

    /** How many experts a task takes at most, from 1 to {@code experts}; DSELECT_K only. */
    int selected() default 2;

    /** Width of the smooth step of DSELECT_K, above 0: the wider, the longer a choice of experts stays open. */
    double gamma() default 1;

    /** SHARED_PRIVATE: how strongly what is shared is kept from telling the tasks apart, at least 0. */
    double adversary() default 0.05;

    /** SHARED_PRIVATE: how strongly what is shared and what is a task's own are kept apart, at least 0. */
    double orthogonality() default 0.01;

    /**
     * The class of a CUSTOM layer. It implements {@code io.polytask.layer.CustomLayer} and has a constructor (Scope, int, int),
     * which gets the scope to declare its parameters in, the width of its input, and {@code units}, the width of its output.
     */
    Class<?> custom() default Void.class;

    /** How many heads of attention each block of a TRANSFORMER has: at least 1, and the width of its input is a multiple. */
    int heads() default 4;

    /** How many blocks a TRANSFORMER has, at least 1. */
    int blocks() default 1;

    /** How a TRANSFORMER tells positions apart. */
    PositionType positions() default PositionType.LEARNED;

    /**
     * Width inside a layer, at least 1: of the attention of ATTENTION_POOL (left out: that of its input), of the dense part of
     * each block of TRANSFORMER (left out: four times that of its input).
     */
    int hidden() default 0;

    /** What is applied to each output of a DENSE, CONV1D, CONV2D, CROSS_STITCH or LTB layer, of an expert, inside a TRANSFORMER. */
    Activation activation() default Activation.RELU;

    /**
     * Share of the outputs set to zero in training, in [0, 1). LSTM, BI_LSTM, GRU and BI_GRU set the same outputs of a text to
     * zero at all of its positions (variational dropout, Gal and Ghahramani 2016); TRANSFORMER
     * thins what its parts add. EMBEDDING, CHARACTERS, DENSE, DROPOUT, CONV1D, CONV2D, TRANSFORMER, LSTM, BI_LSTM, GRU, BI_GRU,
     * CROSS_STITCH, LTB, SHARED_PRIVATE and (each layer of the experts) MMOE, CGC, PLE and DSELECT_K only.
     */
    double dropout() default 0;

    /**
     * Share of the units of the state that are set to zero in training where it is handed from position to position, in [0, 1):
     * the same at all positions of a text (Gal and Ghahramani 2016). LSTM, BI_LSTM, GRU and BI_GRU only.
     */
    double recurrentDropout() default 0;
}
