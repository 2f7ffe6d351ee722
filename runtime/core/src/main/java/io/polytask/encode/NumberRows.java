package io.polytask.encode;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A column that takes a number a row. */
interface NumberRows {
    /** Adds a number; NaN is a missing one. */
    void add(double value);

    /** Adds a number; null is a missing one. */
    default void add(@Nullable Number value) {
        add(StandardisedEncoder.toDouble(value));
    }

    /** Adds a number; empty is a missing one. */
    default void add(@Nullable OptionalDouble value) {
        add(StandardisedEncoder.toDouble(value));
    }
}
