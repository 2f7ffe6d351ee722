package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.api.Audience;
import io.polytask.layer.Scope;

/**
 * One stage of a learned branching (Guo, Lee, Ulbricht: Learning to branch for multi-task learning, ICML 2020, <a
 * href="https://arxiv.org/abs/2006.01895">arXiv:2006.01895</a>): each task has a dense layer of its own, which reads the
 * output of one task of the stage below. Which one is learned: {@link Branching} draws it in training; in prediction it is
 * the likeliest.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Ltb extends TaskMixing {
    /**
     * A stage for those tasks of the scope that the model trains.
     *
     * @param width width of the input
     * @param units width of the output for each task
     * @param activation what is applied to each output
     * @param dropout share of the outputs set to zero in training, in [0, 1)
     * @param branches whether it reads a value for each task, of which it chooses one
     */
    public Ltb(Scope scope, int width, int units, Activation activation, double dropout, boolean branches) {
        this(scope, width, units, activation, dropout, branches, Noise.gumbel(scope.name()));
    }

    /** With the noise of its choices. */
    Ltb(Scope scope, int width, int units, Activation activation, double dropout, boolean branches, Noise noise) {
        super(scope, width, units, activation, dropout, branches ? count -> new Branching(scope, count, noise) : null);
    }
}
