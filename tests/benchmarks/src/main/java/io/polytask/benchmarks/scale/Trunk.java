package io.polytask.benchmarks.scale;

/** The networks that weightings are measured on: one shared layer, from which each task reads a hidden one of 64 units. */
public enum Trunk {
    /** {@link Survey}: fewer inputs than a batch has rows. */
    NARROW(128, 256, 256),
    /** {@link Scan}: many more. */
    WIDE(784, 512, 64);

    private static final double HIDDEN = 64;

    final int inputs;
    final int units;
    final int batch;

    Trunk(int inputs, int units, int batch) {
        this.inputs = inputs;
        this.units = units;
        this.batch = batch;
    }

    /** The weights of the shared layer. */
    double shared() {
        return (double) inputs * units;
    }

    /** The weights of one head. */
    double head() {
        return units * HIDDEN + HIDDEN;
    }
}
