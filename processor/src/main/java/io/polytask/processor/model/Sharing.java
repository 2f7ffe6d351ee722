package io.polytask.processor.model;

import io.polytask.api.LayerType;

/** The layer types that give each task a value of its own. */
public final class Sharing {
    private Sharing() {}

    /** Whether it is such a layer. */
    public static boolean is(LayerType type) {
        return hasExperts(type) || isStorey(type) || type == LayerType.MTAN || type == LayerType.SHARED_PRIVATE;
    }

    /** Whether its tasks mix the outputs of experts. */
    public static boolean hasExperts(LayerType type) {
        return type == LayerType.MMOE || type == LayerType.DSELECT_K || hasTaskExperts(type);
    }

    /** Whether each task has experts of its own. */
    public static boolean hasTaskExperts(LayerType type) {
        return type == LayerType.CGC || type == LayerType.PLE;
    }

    /** Whether it has several levels. */
    public static boolean hasLevels(LayerType type) {
        return type == LayerType.PLE || type == LayerType.MTAN;
    }

    /** Whether it is a storey of networks that each task has of its own, and so stands on one value or on such a storey. */
    public static boolean isStorey(LayerType type) {
        return type == LayerType.CROSS_STITCH || type == LayerType.LTB;
    }

    /**
     * Whether a layer takes what is another for each task: a storey does, and of a pool there is one for each task. Other
     * layers learn from all tasks together and need one value for all.
     */
    public static boolean readsPerTask(LayerType type) {
        return isStorey(type) || type == LayerType.MEAN_POOL || type == LayerType.MAX_POOL;
    }
}
