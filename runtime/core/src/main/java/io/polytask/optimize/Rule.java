package io.polytask.optimize;

/** The arithmetic of one optimiser: how one step changes numbers that lie at the same indices of heap arrays. */
interface Rule {
    /** How many moments the rule keeps for each number: 0, 1 or 2. */
    int moments();

    /** Begins the step of this number, counted from 1. */
    void begin(long step, double rateFactor, double gradientFactor);

    /**
     * Changes the first n values.
     *
     * @param values (n), as the others
     * @param first the first moments; any array, if the rule keeps none
     * @param second the second moments; any array, if the rule keeps fewer
     */
    void apply(float[] values, float[] gradients, float[] first, float[] second, int n);
}
