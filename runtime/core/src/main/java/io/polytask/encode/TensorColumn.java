package io.polytask.encode;

import io.polytask.api.Audience;
import org.jspecify.annotations.Nullable;

/** Arrays of numbers. */
@Audience(Audience.Group.GENERATED_CODE)
public final class TensorColumn extends FeatureColumn {
    private final TensorEncoder encoder;

    /** A column without rows. */
    public TensorColumn(TensorEncoder encoder) {
        super(encoder.width());
        this.encoder = encoder;
    }

    @Override
    String text(int component, float value) {
        return "number " + (component + 1) + " of the input \"" + encoder.name() + "\" is " + value;
    }

    /**
     * Adds an array; null counts as zeros.
     *
     * @throws IllegalArgumentException if its length is not that of the shape, or a number is not finite
     */
    public void add(float @Nullable [] values) {
        encoder.check(values);
        if (values == null) {
            change().addAll(0, encoder.width());
        } else {
            change().addAll(values);
        }
    }
}
