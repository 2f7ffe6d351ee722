package io.polytask.encode;

import org.jspecify.annotations.Nullable;

/**
 * Labels of a classification task as places of classes.
 *
 * @param <L> the classes' type
 */
public final class ClassColumn<L> extends LabelColumn {
    private final ClassEncoder<L> encoder;
    private final Ints places = new Ints();

    /**
     * A column without rows.
     *
     * @param encoder fitted
     */
    public ClassColumn(ClassEncoder<L> encoder) {
        this.encoder = encoder;
    }

    /** Adds a label; null is a missing one. */
    public void add(@Nullable L label) {
        int place = encoder.place(label);
        places.add(place == MISSING && label != null ? UNKNOWN : place);
    }

    /** The encoder of the labels. */
    public ClassEncoder<L> encoder() {
        return encoder;
    }

    /**
     * The place of each row's class, {@link #MISSING} or {@link #UNKNOWN}, both below 0, where there is none; what follows
     * after the last row is of no meaning.
     */
    public int[] places() {
        return places.array();
    }

    @Override
    public boolean isLabelled(int row) {
        return places.get(row) >= 0;
    }

    @Override
    void addMissing() {
        places.add(MISSING);
    }

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public void clear() {
        places.clear();
    }

    @Override
    void append(Column source, int row) {
        places.add(((ClassColumn<?>) source).places.get(row));
    }

    @Override
    void digest(ColumnDigest digest) {
        digest.add(places);
    }
}
