package io.polytask.tensor;

/**
 * Where a recurrent layer is on its way through a {@link TimeMajorOrder}, from the first step to the last or the other way round.
 * A step takes over the states that the step before it on this way has left for its first rows; in the others, an example
 * begins.
 */
public final class TimeStep {
    private final boolean reversed;
    private int first;
    private int rows;
    private int before;
    private int taken;
    private int after;
    private int given;

    /**
     * A way that has yet to begin.
     *
     * @param reversed whether it leads from the last step to the first
     */
    public TimeStep(boolean reversed) {
        this.reversed = reversed;
    }

    /** Goes to a step, by its number on this way, at least 0. */
    public void go(TimeMajorOrder timeline, int number) {
        int step = reversed ? timeline.steps() - 1 - number : number;
        int previous = reversed ? step + 1 : step - 1;
        int next = reversed ? step - 1 : step + 1;
        first = timeline.first(step);
        rows = timeline.rows(step);
        taken = Math.min(rows, timeline.rows(previous));
        before = taken == 0 ? 0 : timeline.first(previous);
        given = Math.min(rows, timeline.rows(next));
        after = given == 0 ? 0 : timeline.first(next);
    }

    /** The first row of this step. */
    public int first() {
        return first;
    }

    /** How many rows this step has. */
    public int rows() {
        return rows;
    }

    /** The first row of the step before this one. */
    public int before() {
        return before;
    }

    /** How many rows go on from the step before. */
    public int taken() {
        return taken;
    }

    /** Clears the states of those rows of this step in which an example begins. */
    public void begin(MatrixView states) {
        states.clear(first + taken, rows - taken);
    }

    /** On the way back, clears what the next step has left where an example ends: row by row from this step's first one. */
    void end(MatrixView carry) {
        carry.clear(given, rows - given);
    }

    /** Writes the states that some rows of this step leave to the rows of the next step that take them over. */
    void give(MatrixView states, int from, int count, float[] values) {
        int going = Math.min(count, given - from);
        if (going > 0) {
            states.write(after + from, going, values);
        }
    }
}
