package io.polytask.encode;

/** Labels that are one number each. */
public abstract class TargetColumn extends LabelColumn {
    private final Floats targets = new Floats();

    TargetColumn() {}

    /** Adds a number; NaN is a missing label. */
    final void addTarget(float target) {
        targets.add(target);
    }

    /** The number of each row, NaN for a missing label; what follows after the last row is of no meaning. */
    public final float[] targets() {
        return targets.array();
    }

    @Override
    public final boolean isLabelled(int row) {
        return !Float.isNaN(targets.get(row));
    }

    @Override
    final void addMissing() {
        targets.add(Float.NaN);
    }

    @Override
    public final int size() {
        return targets.size();
    }

    @Override
    public final void clear() {
        targets.clear();
    }

    @Override
    final void append(Column source, int row) {
        targets.add(((TargetColumn) source).targets.get(row));
    }

    @Override
    final void digest(ColumnDigest digest) {
        digest.add(targets);
    }
}
