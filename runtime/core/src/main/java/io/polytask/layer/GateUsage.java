package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.ColumnFactors;
import io.polytask.tensor.MatrixView;
import java.util.Arrays;

/**
 * How much the gates of a layer let each task take of each of its sources, experts or the values of other tasks: the mean
 * over the rows of all training steps since it was last read. {@link Scope#gateUsage} makes it.
 */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class GateUsage {
    private final String layer;
    private final int[] tasks; // (tasks): their indices
    private final int sources;
    private final ColumnFactors columns;
    private final double[] sums; // (tasks, sources)
    private final double[] addend; // (tasks, sources)
    private double rows;

    GateUsage(String layer, int[] tasks, int sources) {
        this.layer = layer;
        this.tasks = tasks;
        this.sources = sources;
        columns = new ColumnFactors(Math.max(1, tasks.length * sources));
        sums = new double[Math.max(1, tasks.length * sources)];
        addend = new double[sums.length];
    }

    /** Adds gates (rows, tasks * sources): of each task in turn, what it takes of each source. */
    public void add(MatrixView gates) {
        columns.sum(gates, addend);
        rows += gates.rows();
        addUp(addend);
    }

    private void addUp(double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    /** Replaces all by what is the same for all rows. */
    public void set(float[] factors) {
        rows = 1;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = factors[i];
        }
    }

    /** Takes over what another replica has counted. */
    public void take(GateUsage other) {
        rows += other.rows;
        addUp(other.sums);
        other.clear();
    }

    /** Begins anew. */
    public void clear() {
        rows = 0;
        Arrays.fill(sums, 0);
    }

    /** Whether there was a step. */
    public boolean isKnown() {
        return rows > 0;
    }

    /** The layer's name. */
    public String layer() {
        return layer;
    }

    /** The indices of the tasks, or {@link ParameterSpec#SHARED} for what all share. */
    public int[] tasks() {
        return tasks.clone();
    }

    /** What one of these tasks, by its number among them, takes of each source. */
    public double[] of(int k) {
        double[] means = Arrays.copyOfRange(sums, k * sources, (k + 1) * sources);
        for (int i = 0; i < sources; i++) {
            means[i] /= rows;
        }
        return means;
    }
}
