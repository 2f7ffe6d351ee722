package io.polytask.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The indices of labels in the order of their encoder. */
final class LabelIndex {
    private final Map<Object, Integer> indices = new HashMap<>();

    /** Learns the indices, unless it has. */
    void set(List<?> labels) {
        if (indices.isEmpty()) {
            labels.forEach(label -> indices.put(label, indices.size()));
        }
    }

    int of(Object label) {
        Integer index = indices.get(label);
        return index == null ? unknown() : index;
    }

    /** The index behind all others: that of labels that the training data lack. */
    int unknown() {
        return indices.size();
    }
}
