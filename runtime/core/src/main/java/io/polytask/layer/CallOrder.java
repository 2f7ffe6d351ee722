package io.polytask.layer;

import org.jspecify.annotations.Nullable;

/** The order in which the methods of a layer are called. */
public final class CallOrder {
    private CallOrder() {}

    /**
     * What binding a network to its parameters has set.
     *
     * @throws IllegalStateException if it has not been bound
     */
    static <T> T bound(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("A layer ran before it was bound to its parameters.");
        }
        return part;
    }

    /**
     * What forward has kept for backward.
     *
     * @throws IllegalStateException if there has been no forward pass
     */
    public static <T> T afterForward(@Nullable T kept) {
        if (kept == null) {
            throw new IllegalStateException("A layer was asked for its gradients before it went forward.");
        }
        return kept;
    }
}
