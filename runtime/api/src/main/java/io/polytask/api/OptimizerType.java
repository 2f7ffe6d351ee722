package io.polytask.api;

/** How gradients change the parameters. */
public enum OptimizerType {
    /** Stochastic gradient descent, with momentum if asked for. */
    SGD,
    /** Adam (Kingma, Ba 2015). */
    ADAM,
    /** Adam with decoupled weight decay (Loshchilov, Hutter 2019). */
    ADAMW
}
