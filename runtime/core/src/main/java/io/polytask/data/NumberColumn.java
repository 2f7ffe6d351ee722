package io.polytask.data;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Labels of a regression task, standardised. */
public final class NumberColumn extends LabelColumn {
    private final NumberEncoder encoder;
    private final Floats targets = new Floats();

    /**
     * A column without rows.
     *
     * @param encoder fitted
     */
    public NumberColumn(NumberEncoder encoder) {
        this.encoder = encoder;
    }

    /** Adds a label; NaN is a missing one. */
    public void add(double label) {
        targets.add(encoder.encode(label));
    }

    /** Adds a label; null is a missing one. */
    public void add(@Nullable Number label) {
        add(NumericEncoder.toDouble(label));
    }

    /** Adds a label; empty is a missing one. */
    public void add(@Nullable OptionalDouble label) {
        add(NumericEncoder.toDouble(label));
    }

    /** The encoder of the labels. */
    public NumberEncoder encoder() {
        return encoder;
    }

    /** The standardised label of each row, NaN for a missing one; what follows after the last row is of no meaning. */
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
        targets.add(((NumberColumn) source).targets.get(row));
    }

    @Override
    void digest(ColumnDigest digest) {
        digest.add(targets);
    }
}
