package io.polytask.processor.validate;

import io.polytask.api.LayerType;
import io.polytask.processor.model.Recurrence;

/** Which attributes of {@code @SharedLayer} mean something for which layer types. */
final class LayerAttributes {
    private LayerAttributes() {}

    static boolean hasUnits(LayerType type) {
        return type == LayerType.EMBEDDING || type == LayerType.DENSE || Recurrence.is(type) || hasExperts(type);
    }

    static boolean hasExperts(LayerType type) {
        return type == LayerType.MMOE;
    }

    static boolean hasActivation(LayerType type) {
        return type == LayerType.DENSE || hasExperts(type);
    }

    static boolean hasDropout(LayerType type) {
        return hasUnits(type) || type == LayerType.DROPOUT;
    }
}
