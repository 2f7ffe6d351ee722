package io.polytask.data;

import org.jspecify.annotations.Nullable;

/** Labels of a yes-or-no task: 1 or 0. */
public final class BinaryColumn extends LabelColumn {
    private final Floats targets = new Floats();

    /** A column without rows. */
    @SuppressWarnings("unused") // every column is made of its encoder; this one needs nothing of it
    public BinaryColumn(BinaryEncoder encoder) {}

    /** Adds a label; null is a missing one. */
    public void add(@Nullable Boolean label) {
        targets.add(label == null ? Float.NaN : label ? 1f : 0f);
    }

    /** 1 or 0 for each row, NaN for a missing label; what follows after the last row is of no meaning. */
    public float[] targets() {
        return targets.array();
    }

    @Override
    public boolean isLabelled(int row) {
        return !Float.isNaN(targets.get(row));
    }

    @Override
    void addMissing() {
        targets.add(Float.NaN);
    }

    @Override
    public int size() {
        return targets.size();
    }

    @Override
    public void clear() {
        targets.clear();
    }

    @Override
    void append(Column source, int row) {
        targets.add(((BinaryColumn) source).targets.get(row));
    }

    @Override
    void digest(ColumnDigest digest) {
        digest.add(targets);
    }
}
