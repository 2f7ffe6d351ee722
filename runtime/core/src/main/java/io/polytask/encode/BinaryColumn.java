package io.polytask.encode;

import io.polytask.api.Audience;
import org.jspecify.annotations.Nullable;

/** Labels of a yes-or-no task: 1 or 0. */
@Audience(Audience.Group.GENERATED_CODE)
public final class BinaryColumn extends TargetColumn {
    /** A column without rows. */
    @SuppressWarnings("unused") // every column is made of its encoder; this one needs nothing of it
    public BinaryColumn(BinaryEncoder encoder) {}

    /** Adds a label; null is a missing one. */
    public void add(@Nullable Boolean label) {
        addTarget(label == null ? Float.NaN : label ? 1f : 0f);
    }
}
