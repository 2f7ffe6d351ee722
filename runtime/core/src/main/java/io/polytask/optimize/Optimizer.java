package io.polytask.optimize;

import io.polytask.api.Audience;
import io.polytask.api.OptimizerType;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;

/**
 * How gradients change parameters: settings that never change. What a run remembers from step to step is its
 * {@link State}.
 */
@Audience(Audience.Group.USER)
public interface Optimizer {
    /** The step size before any schedule. */
    double learningRate();

    /**
     * The state of a run that begins.
     *
     * @param parameters what the run changes
     * @param sparse whether the rows of a table that a step has not read stay as they are: momentum, moments and weight
     *     decay then wait until a row is read again; otherwise every step changes the whole table
     */
    State start(Parameters parameters, boolean sparse);

    /** What an optimiser remembers of a run. */
    interface State {
        /**
         * Changes the parameters once.
         *
         * @param gradients of the same layout
         * @param rateFactor what the learning rate is multiplied by in this step: see {@link Schedule}
         * @param gradientFactor what the gradient is multiplied by first: see {@link GradientClipping}
         * @param jobs does parts of the step, which are the same however it does them
         */
        void step(Gradients gradients, double rateFactor, double gradientFactor, Jobs jobs);

        /** The same on the calling thread alone. */
        default void step(Gradients gradients, double rateFactor, double gradientFactor) {
            step(gradients, rateFactor, gradientFactor, Jobs.inOrder());
        }
    }

    /**
     * The optimiser that the training settings name, in its usual form.
     *
     * @param momentum in [0, 1), for SGD only
     * @param nesterov whether the momentum looks ahead, for SGD only
     */
    static Optimizer of(
            OptimizerType type, double learningRate, double weightDecay, double momentum, boolean nesterov) {
        return switch (type) {
            case SGD -> new Sgd(learningRate, momentum, nesterov, weightDecay);
            case ADAM -> Adam.of(learningRate, weightDecay);
            case ADAMW -> AdamW.of(learningRate, weightDecay);
        };
    }
}
