package io.polytask.tensor;

/**
 * Where a recurrent layer is in a {@link TimeMajorOrder}, which it goes through from the first step to the last or in
 * reverse. The first rows of a step continue the states that the step before it, in this direction, has left; in the others,
 * an example begins.
 */
public final class TimeStep {
    private final boolean reversed;
    private int first;
    private int rows;
    private int before;
    private int continued;
    private int after;
    private int continuing;

    /**
     * Before the first step.
     *
     * @param reversed whether the direction is from the last step to the first
     */
    public TimeStep(boolean reversed) {
        this.reversed = reversed;
    }

    /** Goes to a step, by its number in this direction, at least 0. */
    public void go(TimeMajorOrder order, int number) {
        int step = reversed ? order.steps() - 1 - number : number;
        int previous = reversed ? step + 1 : step - 1;
        int next = reversed ? step - 1 : step + 1;
        first = order.first(step);
        rows = order.rows(step);
        continued = Math.min(rows, order.rows(previous));
        before = continued == 0 ? 0 : order.first(previous);
        continuing = Math.min(rows, order.rows(next));
        after = continuing == 0 ? 0 : order.first(next);
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

    /** How many rows continue the step before. */
    public int continued() {
        return continued;
    }

    /** Clears the states of those rows of this step in which an example begins. */
    public void begin(MatrixView states) {
        states.clear(first + continued, rows - continued);
    }

    /**
     * In the backward pass, clears what the next step has left where an example ends: row by row from this step's first one.
     */
    void end(MatrixView carry) {
        carry.clear(continuing, rows - continuing);
    }

    /** Writes the states that some rows of this step leave to the rows of the next step that continue them. */
    void handOn(MatrixView states, int from, int count, float[] values) {
        int rowsOn = Math.min(count, continuing - from);
        if (rowsOn > 0) {
            states.write(after + from, rowsOn, values);
        }
    }
}
