package io.polytask.encode;

import io.polytask.api.Audience;
import io.polytask.tensor.Indices;
import org.jspecify.annotations.Nullable;

/**
 * Values of a categorical input as indices.
 *
 * @param <V> the values' type
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class CategoryColumn<V> extends Column {
    private final CategoryEncoder<V> encoder;
    private final Indices indices = new Indices();

    /**
     * A column without rows.
     *
     * @param encoder fitted
     */
    public CategoryColumn(CategoryEncoder<V> encoder) {
        this.encoder = encoder;
    }

    /** Adds a value; null and unknown ones have the index 0. */
    public void add(@Nullable V value) {
        indices.add(encoder.index(value));
    }

    /** The indices of all rows. */
    public Indices indices() {
        return indices;
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
        indices.append(((CategoryColumn<?>) source).indices, row);
    }

    @Override
    void digest(ColumnDigest digest) {
        for (int row = 0; row < indices.size(); row++) {
            digest.add(indices.get(row));
        }
    }
}
