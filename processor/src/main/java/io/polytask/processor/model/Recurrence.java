package io.polytask.processor.model;

import io.polytask.api.LayerType;

/** The layer types that go through a sequence with states. */
public final class Recurrence {
    private Recurrence() {}

    /** Whether it is such a layer. */
    public static boolean is(LayerType type) {
        return directions(type) > 0;
    }

    /** In how many directions a layer goes; its output is as many times as wide as its units. 0 for any other layer. */
    public static int directions(LayerType type) {
        return switch (type) {
            case LSTM, GRU -> 1;
            case BI_LSTM, BI_GRU -> 2;
            default -> 0;
        };
    }
}
