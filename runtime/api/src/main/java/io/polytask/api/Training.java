package io.polytask.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Training settings of a model. What is bound in Guice goes before them, and so do the options of the command line. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Training {
    /** Passes over the training data; at least 1. */
    int epochs() default 10;

    /** Examples of one step; at least 1. */
    int batchSize() default 32;

    /** Whether the examples of an epoch come in a random order; otherwise in that of the training data. */
    boolean shuffle() default true;

    /** How gradients change the parameters. */
    OptimizerType optimizer() default OptimizerType.ADAM;

    /** The step size, above 0. */
    double learningRate() default 1e-3;

    /** Weight decay, at least 0: added to the gradient for SGD and ADAM, decoupled for ADAMW (Loshchilov, Hutter 2019). */
    double weightDecay() default 0;

    /** Momentum in [0, 1); SGD only. */
    double momentum() default 0;

    /** Whether the momentum looks ahead (Nesterov 1983); needs a momentum. */
    boolean nesterov() default false;

    /** The largest Euclidean norm of the whole gradient; 0 for no limit. */
    double clipNorm() default 0;

    /** How the learning rate changes from step to step. */
    ScheduleType schedule() default ScheduleType.CONSTANT;

    /** Share of all steps over which the learning rate first grows from 0, in [0, 1). */
    double warmup() default 0;

    /** How the tasks are balanced. */
    WeightingType weighting() default WeightingType.EQUAL;

    /** The settings of the weighting, each for some weightings only. */
    Balance balance() default @Balance;

    /** Which epoch's parameters the model has. */
    Keep keep() default Keep.BEST;

    /** Epochs without a better validation score after which training stops; 0 for never, as it must be where {@link #keep} is LAST. */
    int patience() default 0;

    /**
     * The validation score that early stopping and the choice of the best epoch watch: {@code ""} for the mean of each
     * task's main metric, a task's name for its main metric, or {@code "task.metric"}.
     */
    String monitor() default "";

    /** Whether an embedding changes only the rows that a step has touched; otherwise every step moves the whole table. */
    boolean sparseUpdates() default true;

    /** The seed of everything random: the same seed, the same bits. */
    long seed() default 1;
}
