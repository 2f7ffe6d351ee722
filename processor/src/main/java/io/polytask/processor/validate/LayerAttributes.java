package io.polytask.processor.validate;

import io.polytask.api.LayerType;
import io.polytask.processor.model.Recurrence;
import io.polytask.processor.model.Sharing;

/** Which attributes of {@code @SharedLayer} mean something for which layer types. */
final class LayerAttributes {
    private LayerAttributes() {}

    static boolean hasUnits(LayerType type) {
        return switch (type) {
            case EMBEDDING, CHARACTERS, DENSE, CONV1D, CONV2D, CUSTOM -> true;
            default -> Recurrence.is(type) || Sharing.is(type);
        };
    }

    static boolean hasActivation(LayerType type) {
        return switch (type) {
            case DENSE, CONV1D, CONV2D, TRANSFORMER -> true;
            default -> Sharing.hasExperts(type) || Sharing.isStorey(type) || type == LayerType.SHARED_PRIVATE;
        };
    }

    static boolean hasWidths(LayerType type) {
        return type == LayerType.CONV1D;
    }

    static boolean hasKernel(LayerType type) {
        return type == LayerType.CONV2D || type == LayerType.MAX_POOL2D;
    }

    static boolean hasPadding(LayerType type) {
        return type == LayerType.CONV2D;
    }

    static boolean hasHeads(LayerType type) {
        return type == LayerType.TRANSFORMER;
    }

    static boolean hasHidden(LayerType type) {
        return type == LayerType.ATTENTION_POOL || type == LayerType.TRANSFORMER;
    }

    static boolean hasDropout(LayerType type) {
        boolean whole = type == LayerType.MTAN || type == LayerType.CUSTOM;
        return (hasUnits(type) && !whole) || type == LayerType.DROPOUT || type == LayerType.TRANSFORMER;
    }
}
