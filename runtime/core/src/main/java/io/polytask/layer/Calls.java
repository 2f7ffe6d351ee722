package io.polytask.layer;

import org.jspecify.annotations.Nullable;

/** The order in which the methods of a layer are called. */
public final class Calls {
    private Calls() {}

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
