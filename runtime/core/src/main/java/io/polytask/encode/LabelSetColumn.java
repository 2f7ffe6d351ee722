package io.polytask.encode;

import io.polytask.api.Audience;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Labels of a multi-label task: 1 or 0 for each label.
 *
 * @param <L> the labels' type
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class LabelSetColumn<L> extends LabelColumn {
    private final LabelSetEncoder<L> encoder;
    private final Floats targets = new Floats();
    private int size;

    /**
     * A column without rows.
     *
     * @param encoder fitted
     */
    public LabelSetColumn(LabelSetEncoder<L> encoder) {
        this.encoder = encoder;
    }

    /** Adds the labels that hold; null is a missing set. Labels that the training data do not have are left out. */
    public void add(@Nullable Set<L> set) {
        if (set == null) {
            addMissing();
            return;
        }
        Set<L> labels = encoder.checked(set);
        int start = targets.size();
        targets.addAll(0, encoder.size());
        for (L label : labels) {
            int index = encoder.index(label);
            if (index != Labels.NONE) {
                targets.set(start + index, 1);
            }
        }
        size++;
    }

    /** The encoder of the sets. */
    public LabelSetEncoder<L> encoder() {
        return encoder;
    }

    /**
     * 1 or 0 for each label of each row, (rows, labels), NaN in the whole row where the set is missing; what follows after
     * the last row is of no meaning.
     */
    public float[] targets() {
        return targets.array();
    }

    @Override
    public boolean isLabelled(int row) {
        return encoder.size() > 0 && !Float.isNaN(targets.get(row * encoder.size()));
    }

    @Override
    void addMissing() {
        targets.addAll(Float.NaN, encoder.size());
        size++;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void clear() {
        targets.clear();
        size = 0;
    }

    @Override
    void append(Column source, int row) {
        Floats from = ((LabelSetColumn<?>) source).targets;
        int width = encoder.size();
        targets.append(from, row * width, width);
        size++;
    }

    @Override
    void digest(ColumnDigest digest) {
        digest.add(targets);
    }
}
