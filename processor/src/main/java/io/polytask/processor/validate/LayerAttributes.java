package io.polytask.processor.validate;

import io.polytask.api.LayerType;
import io.polytask.processor.model.Recurrence;

/** Which attributes of {@code @SharedLayer} mean something for which layer types. */
final class LayerAttributes {
    private LayerAttributes() {}

    static boolean hasUnits(LayerType type) {
        return switch (type) {
            case EMBEDDING, DENSE, CONV1D, CONV2D, MMOE -> true;
            default -> Recurrence.is(type);
        };
    }

    static boolean hasActivation(LayerType type) {
        return switch (type) {
            case DENSE, CONV1D, CONV2D, MMOE, TRANSFORMER -> true;
            default -> false;
        };
    }

    static boolean hasExperts(LayerType type) {
        return type == LayerType.MMOE;
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
        return hasUnits(type) || type == LayerType.DROPOUT || type == LayerType.TRANSFORMER;
    }
}
