package io.polytask.processor.model;

import io.polytask.api.LayerType;

/** The layer types that give each task a value of its own. */
public final class Sharing {
    private Sharing() {}

    /** Whether it is such a layer. */
    public static boolean is(LayerType type) {
        return type == LayerType.MMOE;
    }

    /**
     * Whether a layer takes what is another for each task: then there is one for each task. Other layers learn from all tasks
     * together and need one value for all.
     */
    public static boolean readsPerTask(LayerType type) {
        return type == LayerType.MEAN_POOL || type == LayerType.MAX_POOL;
    }
}
