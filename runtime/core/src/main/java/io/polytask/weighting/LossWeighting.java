package io.polytask.weighting;

/** A weighting that looks at the losses alone: one way back, of their weighted sum, serves trunk and heads. */
public non-sealed interface LossWeighting extends Weighting.State {
    /**
     * The factors of one step.
     *
     * @param step the tasks that it trains
     * @param weights where the factor of each of them is written, in their order
     */
    void weigh(TaskStep step, double[] weights);

    /** A weighting that learns on batches of the validation data, before each step. */
    interface BilevelWeighting extends LossWeighting {
        /**
         * How many gradients it keeps at a time.
         *
         * @param tasks of the model
         */
        int rows(int tasks);

        /** Precedes each step. */
        void look(BilevelProbe ahead);
    }

    /** A weighting that also wants the losses of the same batch after the parameters have changed. */
    interface PostStepWeighting extends LossWeighting {
        /**
         * Follows each step.
         *
         * @param after the tasks of the step, with their losses after it
         */
        void learn(TaskStep after);
    }
}
