package io.polytask.encode;

import io.polytask.api.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Labels of a classification task as indices of classes.
 *
 * @param <L> the classes' type
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class ClassColumn<L> extends LabelColumn {
    private final ClassEncoder<L> encoder;
    private final Ints indices = new Ints();

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
        int index = encoder.index(label);
        indices.add(index == MISSING && label != null ? UNKNOWN : index);
    }

    /** The encoder of the labels. */
    public ClassEncoder<L> encoder() {
        return encoder;
    }

    /**
     * The index of each row's class, {@link #MISSING} or {@link #UNKNOWN}, both below 0, where there is none; what follows
     * after the last row is of no meaning.
     */
    public int[] indices() {
        return indices.array();
    }

    @Override
    public boolean isLabelled(int row) {
        return indices.get(row) >= 0;
    }

    @Override
    void addMissing() {
        indices.add(MISSING);
    }

    @Override
    public int size() {
        return indices.size();
    }

    @Override
    public void clear() {
        indices.clear();
    }

    @Override
    void append(Column source, int row) {
        indices.add(((ClassColumn<?>) source).indices.get(row));
    }

    @Override
    void digest(ColumnDigest digest) {
        digest.add(indices);
    }
}
