package io.polytask.layer;

import io.polytask.tensor.MatrixView;

/** What one replica has observed of a statistic in a step: a mean for each column, and over how many rows. */
final class Observation {
    /** How far a statistic goes towards what a step has observed. */
    private static final float RATE = 0.1f;

    private final float[] means; // (cols)
    private final float[] old; // (cols)
    private double rows;

    Observation(int cols) {
        means = new float[cols];
        old = new float[cols];
    }

    /** Where the means are to be written; {@link #set} follows. */
    float[] means() {
        return means;
    }

    /** Tells how many rows the means are of: 0 if there was nothing to see. */
    void set(int count) {
        rows = count;
    }

    /** Takes over the means of another replica's rows. */
    void add(Observation other) {
        if (other.rows == 0) {
            return;
        }
        float part = (float) (other.rows / (rows + other.rows));
        for (int i = 0; i < means.length; i++) {
            means[i] += part * (other.means[i] - means[i]);
        }
        rows += other.rows;
        other.rows = 0;
    }

    /** Moves the values of the statistic a little towards the means, once. */
    void lead(MatrixView values) {
        if (rows == 0) {
            return;
        }
        values.read(0, 1, old);
        for (int i = 0; i < means.length; i++) {
            old[i] += RATE * (means[i] - old[i]);
        }
        values.write(0, 1, old);
        rows = 0;
    }
}
