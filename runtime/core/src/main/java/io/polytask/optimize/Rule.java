package io.polytask.optimize;

/** The arithmetic of one optimiser: how one step changes numbers that lie at the same places of heap arrays. */
interface Rule {
    /** How many arrays of memory the rule keeps for each number: 0, 1 or 2. */
    int memories();

    /** Begins the step of this number, counted from 1. */
    void begin(long step, double rateFactor, double gradientFactor);

    /**
     * Changes the first n values.
     *
     * @param first the first memory; any array, if the rule keeps none
     * @param second the second memory; any array, if the rule keeps fewer
     */
    void apply(float[] values, float[] gradients, float[] first, float[] second, int n);
}
