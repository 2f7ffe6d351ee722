package io.polytask.tensor;

import java.util.Arrays;

/**
 * The order in which a recurrent layer goes through a packed sequence: all first positions, then all second ones, and so on,
 * the longest example first. What a step works on is then one block of rows, and the examples that go on for one step more
 * are its first rows. There is a row for each position and none for padding.
 */
public final class TimeMajorOrder {
    private int[] firsts = new int[64]; // (steps + 1): the first row of each step, and the end of the last one
    /** While the order is made: the row in its step that the next example of a length gets; (longest length + 1). */
    private int[] slots = new int[64];

    private int[] positions = new int[1024]; // (tokens): the position in the packed sequence of each row
    private int[] rows = new int[64]; // (batch): the row in its steps that each example has
    private int steps;
    private int examples;

    /** No steps. */
    public TimeMajorOrder() {}

    /** Takes the order of these examples; among examples of one length, the earlier comes first. */
    public void set(Segments segments) {
        steps = 0;
        examples = segments.size();
        for (int example = 0; example < segments.size(); example++) {
            steps = Math.max(steps, segments.length(example));
        }
        if (steps + 2 > firsts.length) {
            firsts = new int[Math.max(steps + 2, firsts.length * 2)];
            slots = new int[firsts.length];
        }
        if (segments.total() > positions.length) {
            positions = new int[Math.max(segments.total(), positions.length * 2)];
        }
        if (segments.size() > rows.length) {
            rows = new int[Math.max(segments.size(), rows.length * 2)];
        }
        count(segments);
        for (int example = 0; example < segments.size(); example++) {
            assign(segments, example);
        }
    }

    /** How many examples are longer than each step, and from that the steps' first rows. */
    private void count(Segments segments) {
        Arrays.fill(slots, 0, steps + 1, 0);
        for (int example = 0; example < segments.size(); example++) {
            slots[segments.length(example)]++;
        }
        int longer = 0;
        for (int length = steps; length >= 0; length--) {
            int equal = slots[length];
            slots[length] = longer;
            longer += equal;
        }
        firsts[0] = 0;
        for (int step = 0; step < steps; step++) {
            firsts[step + 1] = firsts[step] + slots[step];
        }
    }

    private void assign(Segments segments, int example) {
        int length = segments.length(example);
        int slot = slots[length]++;
        rows[example] = slot;
        int start = segments.start(example);
        for (int step = 0; step < length; step++) {
            positions[firsts[step] + slot] = start + step;
        }
    }

    /** How many examples there are, those without positions among them. */
    public int examples() {
        return examples;
    }

    /** As many steps as the longest example has positions. */
    public int steps() {
        return steps;
    }

    /** How many rows all steps have together: one for each position. */
    public int total() {
        return firsts[steps];
    }

    /** The row that an example has in each of its steps, counted from the step's first one. */
    public int row(int example) {
        return rows[example];
    }

    /** The first row of a step. */
    public int first(int step) {
        return firsts[step];
    }

    /** How many rows a step has: one for each example that is longer. */
    public int rows(int step) {
        return step < 0 || step >= steps ? 0 : firsts[step + 1] - firsts[step];
    }

    /** Copies the rows of a packed sequence (tokens, cols) to those of this order. */
    public void gather(MatrixView packed, MatrixView ordered) {
        for (int row = 0; row < total(); row++) {
            ordered.copyRow(packed, positions[row], row);
        }
    }

    /** Copies rows of this order back to those of a packed sequence. */
    public void scatter(MatrixView ordered, MatrixView packed) {
        for (int row = 0; row < total(); row++) {
            packed.copyRow(ordered, row, positions[row]);
        }
    }
}
