package io.polytask.feed;

/**
 * The numbers of the forward passes of a run, from which what they drop is drawn: each batch of each step has one of its own,
 * which is the same for the same step of another run.
 *
 * @param stepsPerEpoch how many steps an epoch has
 */
public record PassNumbers(int stepsPerEpoch) {
    /** Of the own batch of a step, which is counted from 0 over the whole run. */
    public long own(long step) {
        return step;
    }

    /** Of the validation batch that a step looks at. */
    public long validation(long step) {
        return step | 1L << Integer.SIZE;
    }

    /** Of a further batch that a step looks at, the first of which is 0. They are counted from the second epoch on. */
    public long further(long step, int batch) {
        return step + 1 + stepsPerEpoch | (batch + 1L) << Integer.SIZE;
    }
}
