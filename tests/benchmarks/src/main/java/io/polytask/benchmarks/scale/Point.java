package io.polytask.benchmarks.scale;

/**
 * One row of the table.
 *
 * @param axis what grows
 * @param value how far
 */
record Point(Axis axis, int value) {
    /** Reads {@code TASKS/16}. */
    static Point of(String text) {
        int slash = text.indexOf('/');
        return new Point(Axis.valueOf(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return axis + "/" + value;
    }
}
